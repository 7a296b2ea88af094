import type { CellValue } from "../model/workbook.js";
import { noneWord } from "../text/noneWord.js";
import { blank } from "./blank.js";
import { Fault, type CellReading } from "./fault.js";
import { plain } from "./plain.js";

/** What a column counts in, as its heading says; amounts of the model are 万元. */
export type Unit = "plain" | "wan" | "yuan";

/** The unit that a heading's remark names. */
export function unitOf(heading: string, standard: string): Unit {
  if (!standard.includes("万元")) return "plain";
  return /[(（]\s*元\s*[)）]/u.test(heading) ? "yuan" : "wan";
}

/**
 * A number, with digits of any width, thousands signs and 万, 亿, 元 (requirements 4 no. 19); amounts come out in 万元.
 *
 * @example readNumber("１２０万", "wan") //=> 120
 * @example readNumber("5000元", "wan") //=> 0.5
 */
export function readNumber(value: CellValue, unit: Unit): CellReading<number> {
  if (typeof value === "number") return unit === "yuan" ? value / 10_000 : value;
  if (typeof value !== "string") return value === null ? undefined : new Fault("number-unreadable", { text: String(value) });
  if (blank(value) || noneWord(value)) return undefined;
  const text = plain(value).replace(/[\s,]/gu, "");
  const parts = /^(?:第|No\.?|¥|约)?([-+]?\d+(?:\.\d+)?)(万|亿)?(元|人民币|项|个|次|条|分|年|、|\.)*$/iu.exec(text);
  if (!parts) return new Fault("number-unreadable", { text: plain(value) });
  const number = Number(parts[1]);
  const inYuan = parts[2] === "亿" ? number * 1e8 : parts[2] === "万" ? number * 10_000 : parts[3] === "元" ? number : undefined;
  if (unit === "plain") return inYuan ?? number;
  return inYuan === undefined ? (unit === "yuan" ? number / 10_000 : number) : inYuan / 10_000;
}
