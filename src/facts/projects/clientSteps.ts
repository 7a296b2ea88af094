import { CLIENTS } from "../../model/columns/index.js";
import { daysBetween, type Day } from "../../model/day.js";
import type { StageMove } from "../../model/nouns.js";
import { threshold, type ThresholdKey } from "../../settings/thresholds.js";
import { optionalRows } from "../optionalRows.js";
import { clientsOf } from "../scope.js";
import type { Reading } from "../weekFacts.js";
import type { FunnelStep } from "./funnel.js";
import { median } from "./median.js";

const STAGE = CLIENTS.columns.find(({ field }) => field === "stage");
const STAGES: readonly string[] = STAGE && "values" in STAGE ? STAGE.values : [];
/** 认知→探索 is 接触→意向, 承诺→扩展 is 签约→执行 (2.7). */
const TARGETS: Readonly<Record<string, ThresholdKey>> = { 接触期: "explorationRate", 签约期: "expansionRate" };

/** A client's way through the stages: the first day each was entered, null where it only was left. */
type Way = Map<number, Day | null>;

/** The steps from one stage of a client to the next, by the record of stages; a client that skipped a stage has passed it (002-01, 004-21). */
export function clientSteps(reading: Pick<Reading, "inputs" | "person" | "names">, today: Day): readonly FunnelStep[] {
  const { inputs, names } = reading;
  const now = new Map(standing(reading).map(({ stage, n }) => [stage, n]));
  if (inputs.stageLog === null) return [];
  const ways = new Map<string, Way>();
  const moves = optionalRows(reading).stageLog.filter(({ day, to }) => day <= today && STAGES.includes(to));
  for (const move of moves) {
    const name = names.nameOf(move.subject);
    ways.set(name, follow(ways.get(name) ?? new Map<number, Day | null>(), move));
  }
  return STAGES.slice(0, -1).map((from, at): FunnelStep => {
    const reached = [...ways.values()].filter((way) => way.has(at));
    const passed = reached.filter((way) => [...way.keys()].some((stage) => stage > at));
    const target = TARGETS[from];
    return {
      group: "client",
      from,
      to: STAGES[at + 1] ?? "",
      now: now.get(from) ?? null,
      rate: { n: passed.length, of: reached.length },
      target: target === undefined ? null : threshold(inputs.settings.numbers, target),
      before: null,
      recent: null,
      medianDays: median(passed.flatMap((way) => daysTo(way, at))),
      origin: moves.find(({ to }) => to === STAGES[at + 1])?.origin ?? null,
    };
  });
}

/** How many clients stand at each stage now; empty without the sheet 客户. */
export function standing({ inputs, person }: Pick<Reading, "inputs" | "person">): readonly { readonly stage: string; readonly n: number }[] {
  if (inputs.clients === null) return [];
  const clients = clientsOf(inputs, person);
  return STAGES.map((name) => ({ stage: name, n: clients.filter(({ stage }) => stage === name).length }));
}

function follow(way: Way, { from, to, day }: StageMove): Way {
  const at = STAGES.indexOf(to);
  const before = way.get(at);
  if (before === undefined || before === null || day < before) way.set(at, day);
  const left = from === undefined ? -1 : STAGES.indexOf(from);
  if (left >= 0 && !way.has(left)) way.set(left, null);
  return way;
}

/** The days from one stage to the first after it; none where one of them has no date, or they run backwards. */
function daysTo(way: Way, at: number): readonly number[] {
  const entered = way.get(at) ?? null;
  const next = [...way].flatMap(([stage, day]) => (stage > at && day !== null ? [day] : [])).sort((a, b) => a - b)[0];
  return entered === null || next === undefined || next < entered ? [] : [daysBetween(entered, next)];
}
