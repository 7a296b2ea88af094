import type { CellValue } from "../model/workbook.js";
import { noneWord } from "../text/noneWord.js";
import { blank } from "./blank.js";
import { plain, withoutRemarks } from "./plain.js";

const SEPARATOR = /[、,/;|&\n]|(?<=\p{Script=Han})\+(?=\p{Script=Han})/u;

/**
 * The people a cell names. An inner space of one name is dropped (销售 甲), between two names it separates (张三 李四);
 * known names decide where both could be.
 *
 * @example readPeople("销售 甲、李四", new Set(), new Map()) //=> ["销售甲", "李四"]
 */
export function readPeople(value: CellValue, known: ReadonlySet<string>, aliases: ReadonlyMap<string, string>): readonly string[] | undefined {
  return gather(value, (piece) => tokens(withoutRemarks(piece).trim(), known).map((name) => aliases.get(name) ?? name));
}

/**
 * The clients or companies a cell names; spaces inside Chinese names do not count. 无 is nobody, told apart from a blank.
 *
 * @example readParties("示例市 自然资源局、示例县水利局") //=> ["示例市自然资源局", "示例县水利局"]
 */
export function readParties(value: CellValue): readonly string[] | undefined {
  if (typeof value === "string" && noneWord(value)) return [];
  return gather(value, (piece) => [tighten(piece)]);
}

function gather(value: CellValue, names: (piece: string) => readonly string[]): readonly string[] | undefined {
  if (value === null || blank(value) || typeof value === "object") return undefined;
  const source = String(value);
  if (noneWord(source)) return undefined;
  const found: string[] = [];
  for (const piece of source.normalize("NFKC").split(SEPARATOR)) {
    for (const name of names(plain(piece))) if (name !== "" && !found.includes(name)) found.push(name);
  }
  return found.length > 0 ? found : undefined;
}

function tokens(piece: string, known: ReadonlySet<string>): readonly string[] {
  const joined = tighten(piece);
  if (!piece.includes(" ") || known.has(joined) || !/\p{Script=Han}/u.test(piece)) return [joined];
  const parts = piece.split(" ");
  if (parts.every((part) => known.has(part))) return parts;
  return parts.some((part) => part.length === 1) ? [joined] : parts;
}

/** Drops spaces beside Chinese characters; Latin words keep theirs. */
function tighten(text: string): string {
  return text.replace(/(?<=\p{Script=Han}) | (?=\p{Script=Han})/gu, "");
}
