import type { Proofs } from "../../model/proof.js";
import { words } from "../cells.js";
import { isFor } from "../isFor.js";
import type { Page } from "../page.js";
import { list, type Item, type Section } from "../section.js";
import { sourcesText } from "../sourcesText.js";

const NOTES = ["note-completion", "note-tangible", "note-contacts", "note-evidence", "note-elements"] as const;

const counted = ({ proved, unlogged, unmarked, open, unplanned }: Proofs): Readonly<Record<string, number>> => ({ proved, unlogged, unmarked, open, unplanned });

/** How tasks and log fit together, definitions and sources in small grey print (F05). */
export function notes({ review, voice, options }: Page, width: number): Section {
  const { proofs } = review;
  const fit = proofs && isFor("manager", options.audience) ? [voice.tell({ say: "proofs-line", with: counted(proofs) })] : [];
  const lines = [sourcesText(review, voice, options.audience), ...fit, ...NOTES.map((key) => voice.report(key))];
  const items = lines.map((say): Item => ({ lead: null, say: words(say, "small"), link: null }));
  return list("notes", voice.report("section-notes"), null, items, width);
}
