import type { JSX } from "preact";
import type { Review } from "../model/review.js";
import { useCorrecting } from "./correcting.js";
import { CorrectionSaid } from "./CorrectionSaid.js";
import type { Group } from "./lines.js";

interface Props {
  readonly review: Review;
  readonly groups: readonly Group[];
}

/** What became of corrections of the review on show whose line is gone, since nothing is left to ask there. */
export function LooseCorrections({ review: { person, week }, groups }: Props): JSX.Element | null {
  const notes = [...(useCorrecting()?.notes ?? [])];
  const shown = new Set(groups.flatMap(({ lines }) => lines.map(({ about }) => about)));
  const loose = notes.filter(([about, note]) => !shown.has(about) && note.person === person && note.week.start === week.start);
  if (loose.length === 0) return null;
  return (
    <div class="loose-corrections correction">
      {loose.map(([about]) => (
        <CorrectionSaid key={about} about={about} />
      ))}
    </div>
  );
}
