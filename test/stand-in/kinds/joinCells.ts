import type { RangeAt } from "./range.js";
import { overlap } from "../book/address.js";
import { refuse } from "../fault.js";
import { guard } from "./guard.js";

/** Joins an area into one cell, or `across` each of its rows by itself; rows of one column are then left as they are. */
export function joinCells({ sheet, area }: RangeAt, across: boolean): void {
  guard(sheet);
  if (sheet.tables.some((table) => overlap(table.area, area))) refuse("InvalidOperation", "A table cannot overlap merged cells.");
  const rows = across ? Array.from({ length: area.bottom - area.top + 1 }, (_, row) => ({ ...area, top: area.top + row, bottom: area.top + row })) : [area];
  const joined = rows.filter(({ top, left, bottom, right }) => top < bottom || left < right);
  sheet.merges = [...sheet.merges.filter((old) => !overlap(old, area)), ...joined];
}
