import { isoDay } from "../../model/day.js";
import type { Drawing, DrawnRow } from "../../model/drawing.js";
import type { SealedWeek } from "../../model/memory.js";
import { weekOf } from "../../model/week.js";
import type { Words } from "../../words/words.js";
import { appended } from "../appended.js";
import { words as text } from "../cells.js";
import { list, spacer, type Item } from "../section.js";
import { voiceOf, type Voice } from "../voice.js";
import type { ChangedLine } from "./changedLines.js";

/**
 * The page that is sealed: a review as it was drawn, under a name of its own (`周复盘_销售甲_0811-0817`, ruling 24), with the day it was sealed on in its title.
 */
export function sealing(drawing: Drawing, { person, week, sealedOn }: Pick<SealedWeek, "person" | "week" | "sealedOn">, words: Words): Drawing {
  const { report } = voiceOf(words);
  const { start, end } = weekOf(week);
  const short = (day: typeof start): string => isoDay(day).slice(5).replace("-", "");
  const days = { from: short(start), to: short(end) };
  const name = person === null ? report("sheet-sealed-team", days) : report("sheet-sealed", { name: person, ...days });
  const titled = drawing.rows.findIndex(({ cells }) => cells[0]?.role === "title");
  return {
    ...drawing,
    key: { kind: "sealed", subject: sealedSubject({ person, week }) },
    name,
    tab: "none",
    rows: drawing.rows.map((row, at) => (at === titled ? titledRow(row, report("sealed-on", { day: isoDay(sealedOn) })) : row)),
  };
}

/** What tells a sealed page from another: whose week it is, and which. */
export function sealedSubject({ person, week }: Pick<SealedWeek, "person" | "week">): string {
  return `${person ?? ""}|${isoDay(week)}`;
}

/** A sealed page with what has changed in the data since, at its foot; the page alone where nothing has. */
export function sealedPage({ drawing }: SealedWeek, changes: readonly ChangedLine[], words: Words): Drawing {
  if (changes.length === 0) return drawing;
  const voice = voiceOf(words);
  const items = changes.map((change): Item => ({ lead: null, say: text(changeText(change, words, voice)), link: null }));
  const changed = list("changed", voice.report("section-changed", { n: changes.length }), null, items, drawing.columns.length);
  return appended(drawing, [{ id: "before-changed", lines: [spacer()], lead: 1, table: null }, changed]);
}

function titledRow(row: DrawnRow, sealed: string): DrawnRow {
  const [title, ...others] = row.cells;
  return title && typeof title.value === "string" ? { ...row, cells: [{ ...title, value: `${title.value}${sealed}` }, ...others] } : row;
}

function changeText({ kind, subject, then, now }: ChangedLine, words: Words, { report }: Voice): string {
  const said: Readonly<Record<string, string>> = { ...words.common, ...words.rules, ...words.report };
  const value = (code: string | null): string => {
    if (code === null) return report("changed-absent");
    if (kind === "plan") return said[`grade-${code}`] ?? code;
    return kind === "day" ? (said[`effect-${code}`] ?? code) : code;
  };
  if (kind === "flag") return report(then === null ? "changed-flag-came" : "changed-flag-went", { rule: said[`${now ?? then}.title`] ?? String(now ?? then), subject });
  const about = kind === "figure" ? (said[`figure-name-${subject}`] ?? subject) : subject;
  return report(`changed-${kind}`, { subject: about, then: value(then), now: value(now) });
}
