import { ascii, Scanner } from "../xml/scanner.js";
import { findElement } from "../xml/findElement.js";
import { join } from "../xml/join.js";
import { Unsure } from "../xml/unsure.js";
import { scanRef } from "./cellRef.js";
import { scanNumber } from "./plainNumber.js";
import type { CellType, SheetSink } from "./sheetSink.js";

const SHEET_DATA = ascii("sheetData");
const EMPTY = ascii("<sheetData/>");
const ROW = ascii("row");
const CELL = ascii("c");
const VALUE = ascii("v");
const FORMULA = ascii("f");
const INLINE = ascii("is");
const HIDDEN = ascii("hidden");
const TYPES: ReadonlyMap<string, CellType> = new Map(
  (["n", "s", "str", "inlineStr", "b", "e", "d"] as const).map((type) => [type, type]),
);

class RowScanner extends Scanner {
  constructor(
    bytes: Uint8Array,
    at: number,
    private readonly sink: SheetSink,
  ) {
    super(bytes, at);
  }

  rows(): number {
    for (;;) {
      this.tag();
      if (this.ended(SHEET_DATA)) return this.at;
      if (!this.named(ROW)) throw this.unsure();
      this.row();
    }
  }

  private row(): void {
    let number = 0;
    let hidden = false;
    while (this.attribute()) {
      const { nameStart, nameEnd, valueStart, valueEnd, bytes } = this;
      if (nameEnd - nameStart === 1 && bytes[nameStart] === 114) {
        if (number !== 0) throw this.unsure();
        number = scanNumber(bytes, valueStart, valueEnd);
        if (!Number.isInteger(number) || number < 1) throw this.unsure();
      } else if (this.isAttribute(HIDDEN)) hidden = bytes[valueStart] === 49 || bytes[valueStart] === 116 || this.value() === "on";
    }
    this.sink.row(number, hidden);
    if (this.selfClosed) return;
    for (;;) {
      this.tag();
      if (this.named(CELL)) this.cell();
      else if (this.ended(ROW)) return;
      else throw this.unsure();
    }
  }

  private isAttribute(name: Uint8Array): boolean {
    if (this.nameEnd - this.nameStart !== name.length) return false;
    for (let i = 0; i < name.length; i += 1) if (this.bytes[this.nameStart + i] !== name[i]) return false;
    return true;
  }

  private value(): string {
    return this.decode(this.valueStart, this.valueEnd, true);
  }

  private cell(): void {
    const { bytes } = this;
    let place = 0;
    let style = 0;
    let type: CellType = "n";
    while (this.attribute()) {
      if (this.nameEnd - this.nameStart !== 1) continue;
      const name = bytes[this.nameStart];
      if (name === 114) {
        if (place !== 0) throw this.unsure();
        place = scanRef(bytes, this.valueStart, this.valueEnd);
        if (place < 0) throw this.unsure();
      } else if (name === 115) style = this.valueStart === this.valueEnd ? 0 : scanNumber(bytes, this.valueStart, this.valueEnd);
      else if (name === 116) type = this.type();
    }
    if (Number.isNaN(style)) throw this.unsure();
    let content: string | number | null = null;
    let formula: string | null = null;
    if (!this.selfClosed) {
      for (;;) {
        this.tag();
        if (this.named(VALUE)) content = this.content(type, content);
        else if (this.ended(CELL)) break;
        else if (this.named(FORMULA)) formula = this.elementText(FORMULA);
        else if (this.named(INLINE)) content = this.inline(content);
        else throw this.unsure();
      }
    }
    const row = place >> 14;
    this.sink.cell(row, place === 0 ? 0 : (place & 16_383) + 1, null, style, type, content, formula);
  }

  private type(): CellType {
    const { bytes, valueStart, valueEnd } = this;
    if (valueEnd - valueStart === 1 && bytes[valueStart] === 115) return "s";
    return TYPES.get(this.value()) ?? "?";
  }

  private content(type: CellType, before: string | number | null): string | number | null {
    this.restOfTag();
    if (before !== null) throw this.unsure();
    if (this.selfClosed) return "";
    const from = this.plainText();
    const to = this.at;
    this.at += 1;
    if (!this.ended(VALUE)) throw this.unsure();
    if (type === "n" || type === "s") {
      const number = scanNumber(this.bytes, from, to);
      if (!Number.isNaN(number)) return number;
    }
    return this.decode(from, to, this.plain);
  }

  private inline(before: string | number | null): string {
    this.restOfTag();
    if (before !== null) throw this.unsure();
    return this.selfClosed ? "" : this.richText(INLINE);
  }
}

/**
 * Tells each row and cell of a UTF-8 worksheet to the sink, straight from its bytes.
 *
 * Gives back the sheet with an empty `sheetData` in their place, for the conforming parser. Throws `Unsure`; the sink must then be thrown away.
 */
export function scanRows(bytes: Uint8Array, sink: SheetSink): Uint8Array {
  const start = findElement(bytes, SHEET_DATA);
  if (start.selfClosed) return bytes;
  if (start.inside - start.from !== SHEET_DATA.length + 2) throw new Unsure(start.from);
  const end = new RowScanner(bytes, start.inside, sink).rows();
  return join([bytes.subarray(0, start.from), EMPTY, bytes.subarray(end)]);
}
