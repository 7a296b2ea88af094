import type { DateSystem } from "../../../model/dateSystem.js";
import type { CellValue } from "../../../model/workbook.js";
import { unescape } from "../strings/unescape.js";
import { isoSerial } from "./isoSerial.js";
import { plainNumber } from "./plainNumber.js";
import type { CellType } from "./sheetSink.js";

/** What a cell's value is looked up in. */
export interface Lookup {
  readonly strings: readonly string[];
  readonly dateSystem: DateSystem;
}

/** The value of a cell; null for a blank, undefined for a value that cannot be read. An empty text is a blank. */
export function cellValue(type: CellType, content: string | number | null, { strings, dateSystem }: Lookup): CellValue | undefined {
  if (content === null || content === "") return null;
  if (typeof content === "number") return type === "s" ? filled(strings[content]) : content;
  if (type === "str" || type === "inlineStr") return filled(unescape(content));
  const text = content.trim();
  if (text === "") return null;
  switch (type) {
    case "n":
      return plainNumber(text);
    case "s":
      return filled(strings[plainNumber(text) ?? -1]);
    case "b":
      return text === "1" || text === "true" ? true : text === "0" || text === "false" ? false : undefined;
    case "e":
      return { error: text };
    case "d":
      return isoSerial(text, dateSystem);
    case "?":
      return undefined;
  }
}

function filled(text: string | undefined): string | null | undefined {
  return text === "" ? null : text;
}
