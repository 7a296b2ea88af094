import type { Account, Ask } from "../model/account.js";
import type { Day } from "../model/day.js";
import type { Gap } from "../model/finding.js";
import type { PlanItem } from "../model/nouns.js";
import type { GradedPlan, NextPlan, OpenNeed } from "../model/review.js";
import { holderOf } from "../text/holderOf.js";
import { noneWord } from "../text/noneWord.js";
import { reasonClassOf } from "../text/reasonClassOf.js";

/** What both sides owe is counted from. */
export interface AccountFacts {
  readonly plans: readonly GradedPlan[];
  readonly nextPlans: readonly NextPlan[];
  readonly needs: readonly OpenNeed[];
  readonly gaps: readonly Gap[];
  readonly today: Day;
}

/** Reasons of these classes wait for the company, whomever they name. */
const OURS: ReadonlySet<string> = new Set(["内部资源", "决策审批"]);

const plain = (text: string): string => text.normalize("NFKC").replace(/\s/gu, "");

function ofNeed({ need, waiting }: OpenNeed): Ask {
  const holder = [need.department, need.responsible].filter((one) => one !== undefined).join(" · ");
  const given = need.answered !== undefined || need.state === "处理中";
  return { from: "need", owners: need.owners, text: need.need, holder: holder === "" ? null : holder, raised: need.raised?.day ?? null, waiting, answer: given ? "given" : "none", origin: need.origin };
}

function ofTask(item: PlanItem, from: "resource" | "reason", text: string): Ask {
  return { from, owners: item.owners, text, holder: holderOf(text) ?? null, raised: null, waiting: null, answer: "unknown", origin: item.origin };
}

/** A task's 所需资源, and a reason that names a department or leader of ours or is of a class that waits for the company. */
function ofTasks({ plans, nextPlans }: AccountFacts): readonly Ask[] {
  const open = plans.filter(({ grade }) => grade !== "done" && grade !== "cancelled");
  const wanted = [...open, ...nextPlans].flatMap(({ item }) => {
    const text = item.resources?.trim() ?? "";
    return text === "" || noneWord(text) ? [] : [ofTask(item, "resource", text)];
  });
  const waited = open.flatMap(({ item, reason }) => (reason !== null && (OURS.has(reasonClassOf(reason) ?? "") || holderOf(reason) !== undefined) ? [ofTask(item, "reason", reason)] : []));
  return [...wanted, ...waited];
}

/**
 * Puts what the company owes beside what people owe: the sheet's open needs, then what stands only in the tasks' rows, each once.
 *
 * A task's ask that an open need already holds is left out.
 */
export function accountOf(facts: AccountFacts): Account {
  const { plans, needs, gaps, today } = facts;
  const asked = needs.filter(({ open }) => open).map(ofNeed);
  const known = asked.map(({ text }) => plain(text));
  const told = new Set<string>();
  const tasks = ofTasks(facts).filter(({ text, owners }) => {
    const own = plain(text);
    const key = `${own}|${owners.join("、")}`;
    if (told.has(key) || known.some((need) => need.includes(own) || own.includes(need))) return false;
    told.add(key);
    return true;
  });
  const open = plans.filter(({ grade }) => grade !== "done" && grade !== "cancelled");
  return {
    owed: {
      open: open.length,
      overdue: open.filter(({ item }) => item.due !== undefined && item.due < today).length,
      gaps: gaps.reduce((sum, { missing }) => sum + missing, 0),
    },
    asks: [...asked.sort((a, b) => (b.waiting ?? -1) - (a.waiting ?? -1)), ...tasks],
  };
}
