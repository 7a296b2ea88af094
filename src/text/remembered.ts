/**
 * Gives a function that keeps the answers of a pure one for the texts it saw last; when `most` texts are held, all are forgotten.
 *
 * @example remembered((text) => text.length, 100)("没完成") //=> 3
 */
export function remembered<Answer extends object>(read: (text: string) => Answer, most: number): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const answer = read(text);
    if (known.size >= most) known.clear();
    known.set(text, answer);
    return answer;
  };
}
