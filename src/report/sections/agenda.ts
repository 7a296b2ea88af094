import type { CoordinatedNeed } from "../../model/coordination.js";
import type { DrawnCell } from "../../model/drawing.js";
import { isDecision } from "../../model/isDecision.js";
import { needNumber } from "../../model/needRecord.js";
import type { Origin } from "../../model/origin.js";
import type { OpenNeed, Review } from "../../model/review.js";
import { boxColumns, boxRowId, type BoxRow } from "../agendaBoxes.js";
import { linked, words } from "../cells.js";
import { needAt } from "../coordinationRows.js";
import { byUrgency } from "../needOrder.js";
import { needPlaces } from "../needPlaces.js";
import { needText } from "../needText.js";
import type { Page } from "../page.js";
import { section, type Section } from "../section.js";
import { LIGHT_TONES } from "../tones.js";
import { filled } from "./plans.js";

const MOST_DECISIONS = 3;

/** A row of either table: the need with its clock, and what people typed of it. */
interface AgendaNeed {
  readonly clock: OpenNeed;
  readonly need: CoordinatedNeed | null;
}

/** The open needs that wait for a leader's word, and on which nothing is decided yet. */
export function undecided({ needs, coordination }: Pick<Review, "needs" | "coordination">): readonly OpenNeed[] {
  const needOf = needAt({ coordination });
  return needs.filter((need) => isDecision(need) && needOf(need.need.origin)?.record.typed.decision === undefined);
}

/** At most three decisions wanted, the most pressing first, with boxes for what is decided. */
export function decisions(page: Page): Section {
  const { review, voice: { report } } = page;
  const needOf = needAt(review);
  const open = [...undecided(review)].sort(byUrgency);
  return needTable(page, {
    id: "decisions",
    title: open.length > MOST_DECISIONS ? report("section-decisions-most", { n: open.length, shown: MOST_DECISIONS }) : report("section-decisions"),
    nothing: report("nothing-decisions"),
    rows: open.slice(0, MOST_DECISIONS).map((clock) => ({ clock, need: needOf(clock.need.origin) ?? null })),
  });
}

/**
 * What was decided and is not done yet, overdue first; a decision on a question that is asked again stands beside that, and one on any person's
 * question is not for the copy that goes up (ruling 20).
 */
export function decided(page: Page, most: number): Section {
  const { review, voice: { report } } = page;
  const asked = new Set(review.lines.map((line) => questionNeed(page, line.name, line.question ? page.voice.tell(line.question) : "")));
  const open = review.coordination.filter((need) => need.solved === null && need.record.typed.decision !== undefined && (page.options.audience === "up" ? !isAsked(need) : !asked.has(need))).sort(byDueDay);
  return needTable(page, {
    id: "decided",
    title: open.length > most ? report("section-decided-most", { n: open.length, shown: most }) : report("section-decided"),
    nothing: null,
    rows: open.slice(0, most).map((need) => ({ clock: need.clock, need })),
  });
}

/** The open need that was decided beside this very question. */
export function questionNeed({ review }: Pick<Page, "review">, person: string, question: string): CoordinatedNeed | undefined {
  return review.coordination.find(({ record: { keys, need, typed }, solved }) => solved === null && typed.decision !== undefined && question !== "" && isAsked({ record: { keys } }) && need.owners.includes(person) && need.need === question);
}

/** Whether a need was born of a question on the team page. */
function isAsked({ record: { keys } }: { readonly record: Pick<CoordinatedNeed["record"], "keys"> }): boolean {
  return keys.some((key) => key.startsWith("agenda:"));
}

function byDueDay(a: CoordinatedNeed, b: CoordinatedNeed): number {
  const dayOf = ({ record: { decisionDay } }: CoordinatedNeed): number => decisionDay ?? Number.MAX_SAFE_INTEGER;
  return dayOf(a) - dayOf(b) || a.record.number - b.record.number;
}

function needTable(page: Page, table: { readonly id: string; readonly title: string; readonly nothing: string | null; readonly rows: readonly AgendaNeed[] }): Section {
  const { voice, labels } = page;
  const { report, common } = voice;
  const boxOf = ({ clock, need }: AgendaNeed): BoxRow => ({ about: needText(clock.need), person: null, need });
  const { boxes, record } = boxColumns(page, boxOf);
  return section<AgendaNeed>({
    ...table,
    columns: [
      { head: report("head-raiser"), cell: raiserCell },
      { head: report("head-urgency"), cell: ({ clock }) => filled(page, clock.need.urgency, "center") },
      { head: report("head-waiting"), cell: ({ clock: { waiting } }) => words(waiting === null ? common("none") : report("wait-days", { days: waiting }), "center") },
      { head: report("column-light"), cell: ({ clock: { light } }) => words(common(`light-${light}`), "center", LIGHT_TONES[light]) },
      { head: report("head-need"), cell: (row) => words(wordsOf(row)) },
      ...boxes,
    ],
    idOf: (row) => boxRowId(boxOf(row)),
    folded: [{ head: report("head-source"), cell: sourceCell }, record],
  });

  function sourceOf({ clock: { need: asked }, need }: AgendaNeed): { readonly label: string; readonly origin: Origin | undefined } {
    if (!need) return { label: labels.need(asked), origin: asked.origin };
    return { label: needPlaces(need, voice, labels), origin: need.places.find(({ kind }) => kind !== "agenda" && kind !== "table")?.origin };
  }

  function wordsOf({ clock: { need: asked }, need }: AgendaNeed): string {
    if (!need) return needText(asked);
    const { number, say } = need.record;
    return report("need-numbered", { number: needNumber(number), text: say ? voice.tell(say) : needText(asked) });
  }

  /** Leads to the source: a cell of several lines would be cut to one where LibreOffice prints a link. */
  function raiserCell(row: AgendaNeed): DrawnCell {
    const { owners } = row.clock.need;
    return owners.length === 0 ? filled(page, undefined) : linked(owners.join(common("joiner")), sourceOf(row).origin, "text");
  }

  function sourceCell(row: AgendaNeed): DrawnCell {
    const { label, origin } = sourceOf(row);
    return linked(label, origin);
  }
}
