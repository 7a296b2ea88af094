import type { Audience } from "../model/finding.js";

const CIRCLES: readonly Audience[] = ["self", "manager", "up"];

/**
 * Whether a remark may stand on a sheet for a circle: what is for the rep's own check stays there, what goes up stands everywhere (ruling 20).
 *
 * @example isFor("self", "manager") //=> false
 */
export function isFor(audience: Audience, sheet: Audience = "self"): boolean {
  return CIRCLES.indexOf(audience) >= CIRCLES.indexOf(sheet);
}
