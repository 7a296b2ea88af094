/**
 * Gives a function that keeps the answers of a pure one for texts it meets again; when `most` texts are held, all are forgotten.
 *
 * The first time only the text is noted: most texts come once, and keeping all their answers costs more than reading a few twice.
 *
 * @example remembered((text) => text.length, 100)("没完成") //=> 3
 */
export function remembered<Answer extends object>(read: (text: string) => Answer, most: number): (text: string) => Answer {
  const known = new Map<string, Answer | undefined>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const answer = read(text);
    const again = known.has(text);
    if (!again && known.size >= most) known.clear();
    known.set(text, again ? answer : undefined);
    return answer;
  };
}
