import type { JSX } from "preact";
import type { Review } from "../model/review.js";
import { figuresOf } from "./figures.js";
import { useSpeech } from "./speech.js";

/** The figures a person looks for first, in one band. */
export function FigureBand({ review }: { readonly review: Review }): JSX.Element {
  const speech = useSpeech();
  return (
    <dl class="figures">
      {figuresOf(review, speech).map(({ value, label, remark }) => (
        <div key={label} class="figure">
          <dt>{label}</dt>
          <dd class="figure-value">{value}</dd>
          {remark === "" ? null : <dd class="figure-remark">{remark}</dd>}
        </div>
      ))}
    </dl>
  );
}
