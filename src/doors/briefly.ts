import type { Choice, Circle } from "../pane/door.js";
import type { RunRequest } from "../run/assess.js";
import type { Now } from "./tasks.js";

/** What is asked for where a review is told in a few lines: its boards are not drawn. */
export function briefly(choice: Choice, circle: Circle, now: Now): RunRequest {
  return { ...choice, ...now, boards: "none", ...(circle === "up" && { audience: circle }) };
}
