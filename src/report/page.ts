import type { Review } from "../model/review.js";
import type { ReportOptions } from "./options.js";
import type { SourceLabels } from "./sourceLabels.js";
import type { Voice } from "./voice.js";

/** What every section is drawn from. */
export interface Page {
  readonly review: Review;
  readonly voice: Voice;
  readonly labels: SourceLabels;
  readonly options: ReportOptions;
}
