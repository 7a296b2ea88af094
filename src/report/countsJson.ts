import type { Counts } from "../model/review.js";

/** The figures of a review under the names of the schema: completion is `done` of `of`. */
export function countsJson(counts: Counts): object {
  const { completion, contacts, tangible, attitudes, elements, ...plain } = counts;
  const { arranged, realised, failed, unknown, named, byCounterpart } = contacts;
  return {
    ...plain,
    completion: { done: completion.n, of: completion.of },
    contacts: { arranged, realised, failed, unknown, named, byCounterpart: { ...byCounterpart } },
    tangible: { n: tangible.n, of: tangible.of },
    attitudes: { ...attitudes },
    elements: { n: elements.n, of: elements.of },
  };
}
