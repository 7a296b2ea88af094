import { asksDepartments } from "../model/isDecision.js";
import type { Review } from "../model/review.js";
import { unsureReadings } from "../model/unsureReadings.js";
import type { Speech } from "./speechOf.js";

/** One figure of the band: what it says large, what it counts, and a remark beneath. */
export interface Figure {
  readonly value: string;
  readonly label: string;
  readonly remark: string;
}

/** The four figures a person looks for first. A share of nothing prints 「—」 (ruling 1). */
export function figuresOf(review: Review, { label }: Speech): readonly Figure[] {
  const { counts, before } = review;
  const unsure = unsureReadings(review);
  const ratio = (n: number, of: number): string => (of === 0 ? "—" : `${n}/${of}`);
  return [
    {
      value: ratio(counts.completion.n, counts.completion.of),
      label: label("figureDone"),
      remark: before && before.completion.of > 0 ? label("before", { n: before.completion.n, of: before.completion.of }) : "",
    },
    {
      value: ratio(counts.tangible.n, counts.tangible.of),
      label: label("figureTangible"),
      remark: before && before.tangible.of > 0 ? label("before", { n: before.tangible.n, of: before.tangible.of }) : "",
    },
    {
      value: String(counts.openNeeds),
      label: label(asksDepartments(review.needs) ? "figureCoordinate" : "figureNeeds"),
      remark: counts.longestWait === null ? "" : label("longestWait", { n: counts.longestWait }),
    },
    { value: String(unsure.plans.length + unsure.slots.length), label: label("figureUnsure"), remark: "" },
  ];
}
