import { words } from "../cells.js";
import type { Page } from "../page.js";
import { list, type Item, type Section } from "../section.js";
import { sourcesText } from "../sourcesText.js";

const NOTES = ["note-completion", "note-tangible", "note-contacts", "note-evidence", "note-elements"] as const;

/** Definitions and sources in small grey print (F05). */
export function notes({ review, voice }: Page, width: number): Section {
  const lines = [sourcesText(review, voice), ...NOTES.map((key) => voice.report(key))];
  const items = lines.map((say): Item => ({ lead: null, say: words(say, "small"), link: null }));
  return list("notes", voice.report("section-notes"), null, items, width);
}
