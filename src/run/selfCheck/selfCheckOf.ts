import type { Review } from "../../model/review.js";
import type { SelfCheck } from "../../model/selfCheck.js";
import type { Workbook } from "../../model/workbook.js";
import { readInputs } from "../../read/readInputs.js";
import { forAudience } from "../../report/forAudience.js";
import { quickFixes } from "./quickFixes.js";

/** A person's week before it is sent: the review as the manager gets it (ruling 20), and what is quickest mended of the whole. */
export function selfCheckOf(review: Review, workbook: Workbook): SelfCheck {
  return { review: forAudience(review, "manager"), fixes: quickFixes(review, readInputs(workbook, { today: review.today })) };
}
