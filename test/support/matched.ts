import type { Match } from "../../src/model/grade.js";

/** A log row that belongs to a task by the words given. */
export function matched(origin: Match["origin"], shared: string, change: Partial<Match> = {}): Match {
  return { origin, shared, score: 4, reasons: [{ part: "thing", points: 4, what: shared }], attempt: false, ...change };
}
