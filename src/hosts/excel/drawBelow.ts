import type { DrawnColumn } from "../../model/drawing.js";
import { lookOf, NUMBER_FORMATS } from "../palette.js";
import { ALIGN } from "./looks.js";
import { areaAddress, rangeAt } from "./place.js";

/** How many rows below a drawing are made ready for typing ([A]: two years of a log). */
const TYPED_ROWS = 2000;

/** Gives the cells below the drawn rows the format and look of what people type there; bounded, because Excel refuses number formats on a whole column. */
export function drawBelow(sheet: Excel.Worksheet, { format, role = "input" }: DrawnColumn, index: number, below: number): void {
  if (!format) return;
  const column = rangeAt(sheet, areaAddress({ top: below, left: index, bottom: below + TYPED_ROWS - 1, right: index }));
  // One value alone stands for every cell of a range; the typings know matrices only.
  column.numberFormat = NUMBER_FORMATS[format] as unknown as string[][];
  const look = lookOf({ role });
  column.format.horizontalAlignment = ALIGN[look.align];
  column.format.verticalAlignment = "Center";
  column.format.wrapText = look.wrap;
  column.format.font.size = look.size;
  column.format.font.color = `#${look.color}`;
}
