import type { Audience } from "../model/finding.js";
import type { Counts } from "../model/counts.js";

/** The figures of a review under the names of the schema: completion is `done` of `of`; receptions never go up (ruling 20). */
export function countsJson(counts: Counts, audience?: Audience): object {
  const { completion, contacts, tangible, attitudes, elements, ...plain } = counts;
  const { arranged, realised, failed, unknown, named, byCounterpart, fromText } = contacts;
  return {
    ...plain,
    ...(audience === "up" && { eveningReceptions: null }),
    completion: { done: completion.n, of: completion.of },
    contacts: { arranged, realised, failed, unknown, named, byCounterpart: { ...byCounterpart }, fromText },
    tangible: { n: tangible.n, of: tangible.of },
    attitudes: { ...attitudes },
    elements: { n: elements.n, of: elements.of },
  };
}
