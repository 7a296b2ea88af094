import type { DrawnCell, Role } from "../model/drawing.js";
import { blank } from "./cells.js";

/** A figure with its decimals, or a blank cell of the same look. */
export function decimal(value: number | null | undefined, role: Role = "number"): DrawnCell {
  return value === null || value === undefined ? blank(role) : { value, role, format: "general" };
}

/**
 * A change with its sign.
 *
 * @example signed(3.5) //=> "+3.5"
 */
export function signed(value: number): string {
  return value > 0 ? `+${value}` : String(value);
}
