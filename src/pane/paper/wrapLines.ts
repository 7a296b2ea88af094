/** What is never cut: a Latin word or a single sign, with the opening marks before it, which end no line, and the closing ones behind it, which begin none; or the blank between two. */
const PIECES = /[（「『【《〈〔“‘]*(?:[!-~\u00c0-\u024f]+|[^\s])[，。、；：？！）」』】》〉〕”’…]*|\s/gu;

/**
 * A text in lines no wider than the room; a word wider than a line is cut where it must be.
 *
 * @param measure the width of a text, in the unit of `room`
 * @example wrapLines("示例市自然资源局。", 8, (text) => text.length * 2) //=> ["示例市自", "然资源", "局。"]
 */
export function wrapLines(text: string, room: number, measure: (text: string) => number): readonly string[] {
  return text.split("\n").flatMap((paragraph) => {
    const lines: string[] = [];
    let line = "";
    for (const [piece] of paragraph.matchAll(PIECES)) {
      if (measure((line + piece).trimEnd()) <= room) {
        line += piece;
        continue;
      }
      if (line.trimEnd() !== "") lines.push(line.trimEnd());
      line = "";
      for (const sign of piece.trimStart()) {
        if (line !== "" && measure(line + sign) > room) {
          lines.push(line);
          line = "";
        }
        line += sign;
      }
    }
    return [...lines, line.trimEnd()];
  });
}
