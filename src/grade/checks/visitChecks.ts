import { entriesAt } from "../../facts/entriesAt.js";
import type { ClientNames } from "../../facts/clientNames.js";
import type { OwnedSlot } from "../../facts/slots.js";
import type { Prepared, Tracks, VisitCheck } from "../../model/checks.js";
import type { Client, PlanItem } from "../../model/nouns.js";
import type { GradedPlan, NextPlan } from "../../model/review.js";

/** What the visits are checked against. */
export interface VisitFacts {
  readonly plans: readonly GradedPlan[];
  readonly nextPlans: readonly NextPlan[];
  readonly slots: readonly OwnedSlot[];
  readonly planColumns: ReadonlyMap<string, number>;
  readonly hasLog: boolean;
  /** The columns of the sheet 客户; null without it. */
  readonly clientColumns: ReadonlyMap<string, number> | null;
  readonly names: ClientNames;
  /** What the pack holds (000-22). */
  readonly pack: readonly string[];
}

/** The columns of 客户 that a visit wants read beforehand (000-33). */
const INTELLIGENCE = ["meetingSchedule", "leaderDuties", "budgetCycle"] as const;
const HEADINGS: Readonly<Record<(typeof INTELLIGENCE)[number], string>> = { meetingSchedule: "会议日程", leaderDuties: "分管领导职责", budgetCycle: "项目预算周期" };

const plain = (text: string): string => text.normalize("NFKC").replace(/\s/gu, "");

/** What is ready of a list: typed shortly or in full, it is the same paper. */
function packOf({ pack: typed = [] }: PlanItem, { pack, planColumns }: VisitFacts): Prepared | null {
  if (!planColumns.has("pack") || pack.length === 0) return null;
  const there = typed.map(plain);
  const missing = pack.filter((paper) => !there.some((one) => one !== "" && (plain(paper).includes(one) || one.includes(plain(paper)))));
  return { n: pack.length - missing.length, of: pack.length, missing };
}

function clientOf({ client = [] }: PlanItem, names: ClientNames): Client | undefined {
  for (const typed of client) {
    const named = names.of(typed);
    if (named.kind === "one") return named.client;
  }
  return undefined;
}

function intelligenceOf(item: PlanItem, { clientColumns, names }: VisitFacts): Prepared | null {
  const columns = INTELLIGENCE.filter((field) => clientColumns?.has(field) === true);
  const client = clientOf(item, names);
  if (columns.length === 0 || client === undefined) return null;
  const missing = columns.filter((field) => (client[field] ?? "").trim() === "").map((field) => HEADINGS[field]);
  return { n: columns.length - missing.length, of: columns.length, missing };
}

function tracksOf({ item, evidence }: GradedPlan, { planColumns, hasLog, slots }: VisitFacts): Tracks {
  const entries = entriesAt(slots, evidence.map(({ origin }) => origin));
  return {
    appointment: planColumns.has("appointment") ? item.appointment !== undefined : null,
    visit: hasLog ? slots.some(({ slot }) => slot.external && slot.met !== false && entries.has(slot.entry)) : null,
    followUp: planColumns.has("followUp") ? item.followUp !== undefined : null,
  };
}

/** Each visit of both weeks with its three tracks, its pack and what is known of the client (000-22, 000-33, 000-34). */
export function visitChecks(facts: VisitFacts): readonly VisitCheck[] {
  const isVisit = ({ item }: { readonly item: PlanItem }): boolean => item.kind === "拜访";
  const ready = (item: PlanItem): Pick<VisitCheck, "pack" | "intelligence"> => ({ pack: packOf(item, facts), intelligence: intelligenceOf(item, facts) });
  return [
    ...facts.plans.filter((plan) => isVisit(plan) && plan.grade !== "cancelled").map((plan) => ({ item: plan.item, ahead: false, tracks: tracksOf(plan, facts), ...ready(plan.item) })),
    ...facts.nextPlans.filter(isVisit).map(({ item }) => ({ item, ahead: true, tracks: null, ...ready(item) })),
  ];
}
