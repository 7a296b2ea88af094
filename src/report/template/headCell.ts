import type { ColumnSpec } from "../../model/columns/spec.js";
import type { DrawnCell } from "../../model/drawing.js";
import type { Say } from "./say.js";

/** A heading with its note: what to type, and whether it has to be. */
export function headCell(sheet: string, column: ColumnSpec, say: Say): DrawnCell {
  const note = say(`${sheet}.${column.field}`) ?? say(`type-${column.type}`) ?? "";
  const whole = column.required && sheet !== "settings" ? (say("required", { note }) ?? note) : note;
  return { value: headingOf(column, say), role: "head", format: "text", note: whole };
}

/** A column's heading in the workbook's language. */
function headingOf({ zh, en }: ColumnSpec, say: Say): string {
  return say("language") === "en" ? en : zh;
}
