import { createHash } from "node:crypto";
import { relative } from "node:path";
import { importTool } from "./tool.mjs";

export const NOT_DRAWN = "not drawn";

/** A mutant's place in the order of the draw: the same for the same seed as long as the text around it stays, whatever changes in other files. */
function turn(seed, { fileName, location, mutatorName, replacement }, content) {
  const { start, end } = location;
  const lines = content.split("\n").slice(start.line, end.line + 1).join("\n");
  return createHash("sha256").update([seed, relative(process.cwd(), fileName), lines, end.column - start.column, mutatorName, replacement].join("\0")).digest("hex");
}

/**
 * Lets Stryker try a number of mutants drawn at random by a seed out of all that it makes of the sources.
 *
 * The others come out as ignored with the reason `NOT_DRAWN`. A larger number holds all of a smaller one.
 */
export async function drawMutants(most, seed) {
  const { Instrumenter } = await importTool("instrumenter");
  const whole = Instrumenter.prototype.instrument;
  Instrumenter.prototype.instrument = async function (files, options) {
    const result = await whole.call(this, files, options);
    const contents = new Map(files.map(({ name, content }) => [name, content]));
    const order = result.mutants.map((mutant) => ({ mutant, at: turn(seed, mutant, contents.get(mutant.fileName) ?? "") })).sort((one, other) => (one.at < other.at ? -1 : 1));
    const left = new Set(order.slice(most).map(({ mutant }) => mutant));
    return { ...result, mutants: result.mutants.map((mutant) => (left.has(mutant) && !mutant.status ? { ...mutant, status: "Ignored", statusReason: NOT_DRAWN } : mutant)) };
  };
}
