import type { Grade } from "../../model/grade.js";
import type { Need, PlanItem } from "../../model/nouns.js";
import type { Day } from "../../model/day.js";
import type { Week } from "../../model/week.js";
import { readNeed } from "../../text/readNeed.js";
import { itemsOf, type Reading } from "../weekFacts.js";
import { taskNeedKey } from "./needKeys.js";
import type { NeedSource } from "./needSource.js";

/** How a task was graded, whichever week it is of. */
export type GradeOf = (item: PlanItem) => Grade;

const TEXTS = [["resource", "resources"], ["reason", "reason"]] as const;

/** What the open tasks of a week ask of departments and leaders in 所需资源 and 未完成原因; what is unsure is no need. */
export function taskSources(week: Week, reading: Reading, gradeOf: GradeOf, today: Day): readonly NeedSource[] {
  return itemsOf(week, { ...reading, person: null }).flatMap((item) => {
    const asked = asksOf(item);
    if (asked.length === 0) return [];
    const grade = gradeOf(item);
    if (grade === "done" || grade === "cancelled") return [];
    return asked.map(({ kind, text, holder, leader }): NeedSource => {
      const raised = kind === "resource" ? week.start : week.end;
      return { kind, keys: [taskNeedKey(kind, item, week.start, text)], need: needOf(item, text, { holder, leader }, raised < today ? raised : today), open: true, weighed: true, item, week: week.start };
    });
  });
}

interface Asked {
  readonly kind: "resource" | "reason";
  readonly text: string;
  readonly holder: string;
  readonly leader: boolean;
}

function asksOf(item: PlanItem): readonly Asked[] {
  return TEXTS.flatMap(([kind, field]) => {
    const text = item[field]?.trim() ?? "";
    const { verdict, holder, leader } = readNeed(text);
    return verdict === "yes" ? [{ kind, text, holder, leader }] : [];
  });
}

function needOf({ origin, owners, client, project }: PlanItem, text: string, { holder, leader }: { readonly holder: string; readonly leader: boolean }, raised: Day): Need {
  return {
    origin,
    owners,
    need: text,
    kind: leader ? "领导支持" : "跨部门",
    ...(leader ? { responsible: holder } : { department: holder }),
    ...(client && { client }),
    ...(project !== undefined && { project }),
    raised: { day: raised, minutes: null },
  };
}

/** The keys that the tasks of some weeks give, so that a need knows whether its row is still there. */
export function taskKeys(weeks: readonly Week[], reading: Reading): ReadonlySet<string> {
  return new Set(weeks.flatMap((week) => itemsOf(week, { ...reading, person: null }).flatMap((item) => asksOf(item).map(({ kind, text }) => taskNeedKey(kind, item, week.start, text)))));
}
