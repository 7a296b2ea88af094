import { HostFailure } from "../../failure.js";

/** What a drawing asks for that no sheet can hold: a fault of ours, told with its sheet and cell. */
export type Undrawable = "number" | "list" | "link" | "heading" | "message" | "name" | "merge";

/** The failure that names it: `file-undrawable` with `sheet`, `cell` and `what`. */
export function undrawable(what: Undrawable, sheet: string, cell: string): HostFailure {
  return new HostFailure("file-undrawable", { say: "file-undrawable", with: { what, sheet, cell } });
}
