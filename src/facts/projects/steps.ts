import type { Steps, StepLine } from "../../model/boards/projectBoards.js";
import { daysBetween, type Day } from "../../model/day.js";
import type { Inputs } from "../../model/inputs.js";
import { threshold } from "../../settings/thresholds.js";
import { isUsed } from "../isUsed.js";
import type { Reading } from "../weekFacts.js";
import { openProjects, STEP_NAMES, stepNumber } from "./openProjects.js";

/** Gives the open projects on their five steps (000-30); null without the sheet 项目. The day of the limit is not stalled yet; the last step has no limit, its payments have days of their own ([A], as 执行期 has none). */
export function steps(reading: Pick<Reading, "inputs" | "person" | "names">, today: Day): Steps | null {
  const { projects, settings } = reading.inputs;
  if (projects === null) return null;
  const limit = threshold(settings.numbers, "stepStalled");
  const outputs = isUsed(projects, "stepOutput");
  const crewed = isUsed(projects, "manager") || isUsed(projects, "support") || isUsed(projects, "experts");
  const lines = openProjects(reading).map(({ project, client }): StepLine => {
    const step = stepNumber(project.step);
    const days = project.stepSince === undefined || project.stepSince > today ? null : daysBetween(project.stepSince, today);
    return {
      project,
      client,
      step,
      days,
      limit,
      stalled: step !== null && step < STEP_NAMES.length && days !== null && days > limit,
      hasOutput: outputs && step !== null ? project.stepOutput !== undefined : null,
      crew: crewed ? { manager: project.manager !== undefined, support: project.support !== undefined, experts: project.experts?.length ?? 0 } : null,
      funds: fundsOf(project.name, reading.inputs),
    };
  });
  const at = (name: StepLine["project"]["step"]): number => lines.filter(({ project }) => project.step === name).length;
  return { lines, counts: { 需求确认: at("需求确认"), 方案设计: at("方案设计"), 决策推动: at("决策推动"), 协议签署: at("协议签署"), 资金落地: at("资金落地") } };
}

function fundsOf(project: string, { nodes }: Inputs): StepLine["funds"] {
  if (nodes === null) return null;
  const sums = nodes.rows.filter((node) => node.project === project && (node.receivable !== undefined || node.received !== undefined));
  if (sums.length === 0) return "unrecorded";
  return sums.some(({ received }) => (received ?? 0) > 0) ? "in" : "none";
}
