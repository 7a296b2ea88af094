import { cellText } from "../../model/cellText.js";
import { turnsOnTyping } from "../turnsOnTyping.js";

/** The most characters Excel takes for one cell. */
const LONGEST = 32_767;
/** Above so many characters some Excels show a cell of format `@` as `####`; such a text keeps General. */
const LONGEST_AS_TEXT = 255;

/** A text as it goes into a cell: what is put in, which format the cell has, and what must be read back. */
export interface PutText {
  readonly put: string;
  readonly format: "@" | "General";
  readonly shown: string;
}

/**
 * The gate through which text reaches a cell of Excel (reliability 3.1): it stays text, whatever it looks like.
 *
 * An apostrophe goes before what could be taken for something else; Excel does not count it as part of the text.
 *
 * @example putText("=1+1") //=> { put: "'=1+1", format: "@", shown: "=1+1" }
 * @example putText("示例市") //=> { put: "示例市", format: "@", shown: "示例市" }
 */
export function putText(text: string): PutText {
  const shown = cellText(text);
  const format = shown.length > LONGEST_AS_TEXT ? "General" : "@";
  if (!turnsOnTyping(shown)) return { put: shown, format, shown };
  const fitting = shown.slice(0, LONGEST - 1).replace(/[\ud800-\udbff]$/, "");
  return { put: `'${fitting}`, format, shown: fitting };
}
