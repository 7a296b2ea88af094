import type { OpenNeed } from "../model/review.js";

/** The lights of a board, what needs a look first. */
export const LIGHTS = ["red", "yellow", "unknown", "green"] as const satisfies readonly OpenNeed["light"][];

/** Orders needs: the worst light first, then the longest wait. */
export function byUrgency(a: OpenNeed, b: OpenNeed): number {
  return LIGHTS.indexOf(a.light) - LIGHTS.indexOf(b.light) || (b.waiting ?? -1) - (a.waiting ?? -1);
}
