/**
 * Gives a function that keeps the answers of a pure one for texts it meets again; when `most` texts are held, those not met since the last such time are forgotten.
 *
 * The first time only the text is noted: most texts come once, and keeping all their answers costs more than reading a few twice.
 *
 * @example remembered((text) => text.length, 100)("没完成") //=> 3
 */
export function remembered<Answer extends object>(read: (text: string) => Answer, most: number): (text: string) => Answer {
  let known = new Map<string, Answer | undefined>();
  let older = new Map<string, Answer | undefined>();
  const keep = (text: string, answer: Answer | undefined): void => {
    if (known.size >= most) [older, known] = [known, new Map()];
    known.set(text, answer);
  };
  return (text) => {
    const held = known.get(text);
    if (held !== undefined) return held;
    const before = older.get(text);
    const answer = before ?? read(text);
    keep(text, before !== undefined || known.has(text) || older.has(text) ? answer : undefined);
    return answer;
  };
}
