import type { Evidence } from "../facts/evidence.js";
import { personNames } from "../facts/personName.js";
import type { SlotReader } from "../facts/slots.js";
import type { Inputs } from "../model/inputs.js";
import type { LinkEnd, LinkOption } from "../model/link.js";
import type { LogEntry, PlanItem } from "../model/nouns.js";
import { originText } from "../model/origin.js";
import { weekOf } from "../model/week.js";

/** How log rows are read and held against tasks; the caller has it loaded already. */
export interface Matching {
  readonly slotsOf: SlotReader;
  evidenceOf(item: PlanItem, entries: readonly LogEntry[]): Evidence;
}

/**
 * What a task or a log row could be linked to: rows of the same week and people, the best match first, those that share nothing last, in
 * the order of the sheet.
 *
 * Left out is what is linked already, a row without words, and one that 佐证 of the task refuses: no link would hold.
 */
export function linkOptions(end: LinkEnd, { plans, log, settings }: Inputs, matching: Matching): readonly LinkOption[] {
  const isEnd = ({ origin }: PlanItem | LogEntry): boolean => originText(origin) === originText(end.origin);
  const items = plans?.rows ?? [];
  const entries = log?.rows ?? [];
  const pairs = end.kind === "task" ? items.filter(isEnd).flatMap((item) => entries.map((entry) => ({ item, entry }))) : entries.filter(isEnd).flatMap((entry) => items.map((item) => ({ item, entry })));
  const doersOf = ({ owners, responsible = "" }: PlanItem): readonly string[] => personNames([...owners, responsible.trim()], settings);
  const fits = ({ item, entry }: Pair): boolean =>
    item.week !== null && weekOf(item.week).start === weekOf(entry.day).start && personNames(entry.owners, settings).some((owner) => doersOf(item).includes(owner)) && canBeLinked({ item, entry }, matching);
  return pairs.filter(fits).map((pair) => optionOf(end, pair, matching)).sort((a, b) => b.score - a.score);
}

interface Pair {
  readonly item: PlanItem;
  readonly entry: LogEntry;
}

/** Whether the row is not linked to the task, and would be once it named it. */
function canBeLinked({ item, entry }: Pair, { slotsOf, evidenceOf }: Matching): boolean {
  const isSaid = evidenceOf(item, [entry]).evidence.some(({ reasons }) => reasons.some(({ part }) => part === "said" || part === "accepted"));
  return !isSaid && slotsOf(entry).length > 0 && evidenceOf({ ...item, number: 1 }, [{ ...entry, task: "1" }]).evidence.length > 0;
}

function optionOf(end: LinkEnd, { item, entry }: Pair, { slotsOf, evidenceOf }: Matching): LinkOption {
  const { task: linked = "", ...unlinked } = entry;
  const { evidence, possible } = evidenceOf(item, [unlinked]);
  const [best] = [...evidence, ...possible].sort((a, b) => b.score - a.score);
  const told = { score: Math.max(0, best?.score ?? 0), reasons: best?.reasons ?? [], linked };
  if (end.kind === "row") return { end: { kind: "task", origin: item.origin, task: item.task }, owners: item.owners, text: item.task, ...told };
  const slots = slotsOf(entry);
  const slot = slots.find(({ origin }) => best && originText(origin) === originText(best.origin)) ?? slots[0];
  const text = [slot?.action ?? "", slot?.result ?? ""].filter((part) => part !== "").join(" → ");
  return { end: { kind: "row", origin: entry.origin, day: entry.day }, owners: entry.owners, text, ...told };
}
