import { plainText, taskKey } from "../../facts/taskKey.js";
import type { Day } from "../../model/day.js";
import { PLANS } from "../../model/columns/index.js";
import type { Sentence } from "../../model/finding.js";
import type { PlanItem } from "../../model/nouns.js";
import { originText, type Origin } from "../../model/origin.js";
import type { CarryOver, GradedPlan } from "../../model/review.js";
import type { FoundSheet } from "../../read/foundSheet.js";
import { cellsOf, dayValue, type NewValues } from "./cellsOf.js";
import type { Draft, Opening } from "./draft.js";
import { openSteps } from "./openSteps.js";
import { firstNumber } from "./taskNumbers.js";

/** A task before it has a number. */
interface NewTask {
  readonly kind: "carry" | "follow";
  readonly ticked: boolean;
  readonly item: Pick<PlanItem, "task" | "client"> & Partial<PlanItem>;
  readonly owners: readonly string[];
  readonly due: Day | null;
  readonly times: number | null;
  readonly why: Sentence;
  readonly origin: Origin;
}

/**
 * The tasks that the plan week lacks: first those not finished in the week before (F30), then next steps that the log and the clients name.
 *
 * A carried task is ticked; a next step only where its day lies in the week and no task of its client stands there or comes along, for what is merely
 * open may long be settled. One whose end nobody wrote down yet, or that may stand there in other words, is left to the person.
 */
export function proposedTasks(opening: Opening, target: FoundSheet): readonly Draft[] {
  const { book: { inputs, workbook }, review: { person, planWeek, nextPlans, carryOver } } = opening;
  const standing = new Set(nextPlans.map(({ item }) => taskKey(item)));
  const texts = new Set(nextPlans.map(({ item }) => plainText(item.task)));
  const clients = new Set([...nextPlans, ...carryOver].flatMap(({ item }) => item.client ?? []));
  const rows: NewTask[] = [];
  for (const task of [...carried(opening), ...steps(opening, clients)]) {
    const key = taskKey(task.item);
    if (standing.has(key) || (task.kind === "follow" && texts.has(plainText(task.item.task)))) continue;
    standing.add(key);
    texts.add(plainText(task.item.task));
    rows.push(task);
  }
  const first = firstNumber(inputs.plans?.rows ?? [], person, planWeek);
  const column = target.headings.columns.get("number");
  return rows.map(({ kind, ticked, item, owners, due, times, why, origin }) => {
    const values: NewValues = {
      week: dayValue(planWeek.start, workbook.dateSystem),
      owner: { value: owners.join("、") },
      task: { value: item.task },
      expected: text(item.expected),
      kind: text(item.kind),
      client: text(item.client?.join("、")),
      project: text(item.project),
      responsible: text(item.responsible),
      due: due === null ? undefined : dayValue(due, workbook.dateSystem),
      carried: times === null ? undefined : { value: times },
    };
    const row = { id: `${kind}:${taskKey(item)}`, kind, ticked, task: item.task, client: item.client?.join("、") ?? "", day: due, why, origin };
    return { row, target, cells: cellsOf(PLANS, target, values), ...(first !== null && column !== undefined && { numbered: { column, first } }) };
  });
}

function text(value: string | undefined): { readonly value: string } | undefined {
  return value === undefined ? undefined : { value };
}

function carried({ review }: Opening): readonly NewTask[] {
  const { plans, carryOver, flags, phase } = review;
  const gradeOf = new Map(plans.map((plan) => [plan.item, plan]));
  const proposed = new Set(carryOver.map(({ item }) => item));
  const unsettled = phase === "past" ? [] : plans.filter(({ item, basis }) => basis === "none" && !proposed.has(item));
  const alike = new Map(flags.filter(({ rule, unsure }) => rule === "reworded-task" && unsure).map(({ origins: [one], say }) => [one ? originText(one) : "", say.with["next"]]));
  const task = ({ item, times }: Pick<CarryOver, "item" | "times">, ticked: boolean, why: Sentence): NewTask => ({ kind: "carry", ticked, item, owners: item.owners, due: null, times, why, origin: item.origin });
  return [
    ...carryOver.map((one) => {
      const next = alike.get(originText(one.item.origin));
      return next === undefined ? task(one, true, whyCarried(gradeOf.get(one.item), one.times)) : task(one, false, { say: "open-carry-alike", with: { next } });
    }),
    ...unsettled.map(({ item }) => task({ item, times: (item.carried ?? 0) + 1 }, false, { say: "open-carry-running", with: {} })),
  ];
}

function whyCarried(plan: GradedPlan | undefined, times: number): Sentence {
  const grade = plan?.grade ?? "unclear";
  const state = plan && !plan.sure && plan.basis !== "none" ? "unsure" : grade;
  return { say: `open-carry-${state}`, with: { times } };
}

function steps(opening: Opening, clients: ReadonlySet<string>): readonly NewTask[] {
  const { review: { person, planWeek } } = opening;
  return openSteps(opening).map(({ task, client, day, origin, why }) => {
    const known = client.some((one) => clients.has(one));
    const within = day !== null && day >= planWeek.start && day <= planWeek.end;
    return { kind: "follow", ticked: within && !known, item: { task, ...(client.length > 0 && { client }) }, owners: [person], due: within ? day : null, times: null, why: known ? { say: "open-step-client", with: { client: client.join("、") } } : why, origin };
  });
}
