const END = /[。.,，;；!！~、:：]+$/u;

/**
 * Gives a normal text without the punctuation that ends it.
 *
 * @example withoutEnd("已签。") //=> "已签"
 */
export function withoutEnd(text: string): string {
  const last = text.charCodeAt(text.length - 1);
  // A Chinese character, with which nearly every text ends, needs no pattern.
  return last >= 0x4e00 && last <= 0x9fff ? text : text.replace(END, "");
}
