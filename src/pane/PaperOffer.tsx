import type { JSX } from "preact";
import { Opener } from "./Opener.js";
import type { PaperProps } from "./paper/PaperView.js";

/** Beside the copy to save: its pages on paper, as a PDF or as a picture. */
export function PaperOffer(given: PaperProps): JSX.Element {
  return <Opener text="paperOffer" load={async () => (await import(/* webpackChunkName: "paper" */ "./paper/PaperView.js")).PaperView} given={given} />;
}
