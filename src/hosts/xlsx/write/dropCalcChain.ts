import type { PackageEdit } from "./packageEdit.js";
import type { WorkbookPart } from "./openWorkbookPart.js";

/**
 * Takes the calculation chain out where it lists cells of a sheet that is redrawn, and gives its relationship ids.
 *
 * A chain that lists a cell without a formula makes Excel call the file damaged; Excel builds a missing chain anew.
 */
export function dropCalcChain(edit: PackageEdit, workbook: WorkbookPart, redrawn: readonly number[]): readonly string[] {
  if (redrawn.length === 0) return [];
  const chain = workbook.relations.find(({ kind, external }) => kind === "calcChain" && !external);
  const text = chain && edit.pkg.text(chain.target);
  if (!chain || text === undefined) return [];
  const lists = redrawn.some((id) => new RegExp(`\\si\\s*=\\s*["']${id}["']`).test(text));
  if (!lists) return [];
  edit.drop(chain.target);
  return [chain.id];
}
