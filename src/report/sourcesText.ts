import type { Audience } from "../model/finding.js";
import type { Review } from "../model/review.js";
import { isInward } from "./inward.js";
import type { Voice } from "./voice.js";

/** Where the figures come from: rows of each sheet, used and in all, hidden ones named, and the version (F05, ruling 12); sheets that stay inside are not named above (ruling 20). */
export function sourcesText({ sources, version }: Pick<Review, "sources" | "version">, { report, common }: Voice, audience?: Audience): string {
  const parts = sources.filter(({ sheet }) => audience !== "up" || !isInward(sheet)).map(({ sheet, rows, used, hidden }) => {
    const source = used === rows ? report("source-all", { sheet, rows }) : report("source-used", { sheet, used, rows });
    return hidden > 0 ? report("source-hidden", { source, hidden }) : source;
  });
  return report("fact-sources", { sources: parts.join(common("joiner")), version });
}
