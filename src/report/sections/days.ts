import type { DrawnCell } from "../../model/drawing.js";
import type { LogEntry } from "../../model/nouns.js";
import type { DayReview, Slot, SlotReview } from "../../model/review.js";
import { blank, linked, words } from "../cells.js";
import { dayLabel } from "../dayLabel.js";
import type { Page } from "../page.js";
import { section, type Section } from "../section.js";
import { effectState } from "../tones.js";

interface DayRow {
  readonly day: DayReview;
  readonly entry: LogEntry | null;
  /** The day's effect stands once, beside its first row. */
  readonly first: boolean;
}

/** Seven days: daytime and evening with their results, the effect, what it rests on (F15–F20). */
export function days(page: Page): Section {
  const { review, voice, labels } = page;
  const { report, common } = voice;
  return section<DayRow>({
    id: "days",
    title: report("section-days"),
    nothing: report("nothing-days"),
    rows: review.days.flatMap(dayRows),
    columns: [
      { head: report("head-date"), cell: ({ day }) => words(dayLabel(voice, day.day).replace(" ", "\n"), "center") },
      { head: report("head-day"), cell: (row) => deedCell(row, "day") },
      { head: report("head-evening"), cell: (row) => deedCell(row, "evening") },
      { head: report("head-effect"), cell: ({ day, first }) => (first ? stateCell(day) : blank("center")) },
      { head: report("head-effect-why"), cell: ({ day, first }) => (first ? words(voice.tell(day.why)) : blank()) },
      { head: report("head-link-day"), cell: (row) => sourceCell(row, "day") },
      { head: report("head-link-evening"), cell: (row) => sourceCell(row, "evening") },
    ],
  });

  function deedCell(row: DayRow, slot: Slot): DrawnCell {
    const one = slotOf(row, slot);
    if (!one) return words(common("none"), "text", "quiet");
    if (one.result === one.action) return words(one.action, "text", "quiet");
    return words(common("deed", { action: one.action, result: one.result || common("not-filled") }));
  }

  function stateCell(day: DayReview): DrawnCell {
    const { word, tone } = effectState(day);
    return words(common(`effect-${word}`), "center", tone);
  }

  function sourceCell(row: DayRow, slot: Slot): DrawnCell {
    const one = slotOf(row, slot);
    if (one && (slot === "day" || one.result !== one.action)) return linked(labels.log(one.entry, slot), one.origin);
    const [origin] = row.day.origins;
    const anchored = slot === "day" && row.day.slots.length === 0 && origin;
    return anchored ? linked(labels.of(origin), origin) : blank("link");
  }
}

function dayRows(day: DayReview): DayRow[] {
  const entries = [...new Set(day.slots.map(({ entry }) => entry))];
  if (entries.length === 0) return [{ day, entry: null, first: true }];
  return entries.map((entry, at) => ({ day, entry, first: at === 0 }));
}

function slotOf({ day, entry }: DayRow, slot: Slot): SlotReview | undefined {
  return day.slots.find((one) => one.entry === entry && one.slot === slot && one.action !== "");
}
