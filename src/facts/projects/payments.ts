import type { Payments } from "../../model/boards/projectBoards.js";
import { addDays, type Day } from "../../model/day.js";
import type { Inputs } from "../../model/inputs.js";
import { threshold } from "../../settings/thresholds.js";
import { isUsed } from "../isUsed.js";
import { optionalRows } from "../optionalRows.js";
import { rounded } from "../rounded.js";
import { workingDaysBetween } from "../service/workingDaysBetween.js";
import type { Reading } from "../weekFacts.js";
import { workingDays } from "../workingDays.js";
import { acceptanceLines, nodeLine, type NodeLimits, type PlainNode } from "./nodeLine.js";
import { isOpen, namedProjects } from "./openProjects.js";

/** Gives nodes, payments and acceptance days with their sums (001-08, 001-48, 001-49, 000-26); null without the sheet 节点 and without acceptance days. */
export function payments(reading: Pick<Reading, "inputs" | "person" | "names">, today: Day): Payments | null {
  const { inputs } = reading;
  const { nodes, projects, settings } = inputs;
  if (nodes === null && !isUsed(projects, "firstAcceptance") && !isUsed(projects, "finalAcceptance")) return null;
  const limits: NodeLimits = { soon: threshold(settings.numbers, "nodeSoon"), red: threshold(settings.numbers, "overdueRed"), named: nodes?.columns.has("responsible") ?? false };
  const mentioned = lastMentions(inputs, today);
  const named = namedProjects(reading);
  const places = new Map(namedProjects({ ...reading, person: null }).map(({ project, client }) => [project.name, { client, mentioned: mentioned.get(project.name) ?? null }]));
  const stopped = new Set((projects?.rows ?? []).filter(({ state }) => state === "中止").map(({ name }) => name));
  const own = optionalRows(reading).nodes.filter(({ project }) => !stopped.has(project));
  const byNode = own.map((node) => nodeLine(node, places.get(node.project) ?? { client: "", mentioned: mentioned.get(node.project) ?? null }, today, limits));
  const byRow = named.filter(({ project }) => isOpen(project)).flatMap(({ project, client }) =>
    acceptanceLines(project, (kind) => own.some((node) => node.project === project.name && node.kind === kind), { client, mentioned: mentioned.get(project.name) ?? null }, today, limits));
  const silence = threshold(settings.numbers, "collectionSilence");
  const calendar = workingDays(inputs);
  const unfollowed = ({ kind, state, mentioned: last }: PlainNode): boolean =>
    isUsed(inputs.log, "project") && kind === "付款" && state === "overdue" && (last === null || workingDaysBetween(last, addDays(today, -1), calendar) > silence);
  return { lines: [...byNode, ...byRow].map((line) => ({ ...line, unfollowed: unfollowed(line) })), ...sums(byNode, today) };
}

/** The sums of the sheet 节点: an amount that only follows from a share may stand among its payments too. */
function sums(lines: readonly PlainNode[], today: Day): Omit<Payments, "lines"> {
  const over = ({ planned, actual }: PlainNode): boolean => (planned !== null && planned <= today) || (actual !== null && actual <= today);
  const due = lines.filter((line) => over(line) && line.receivable !== null);
  const classes = new Map<string | null, number>();
  for (const { kind, state, arrears, owing } of lines) {
    if (kind === "付款" && state === "overdue" && owing !== null) classes.set(arrears, (classes.get(arrears) ?? 0) + owing);
  }
  const deliveries = lines.filter((line) => line.kind === "交付" && line.planned !== null && (line.state === "done" || line.state === "overdue"));
  const kept = ({ planned, actual }: PlainNode): boolean => planned !== null && actual !== null && actual <= planned;
  return {
    due: rounded(due.reduce((sum, { receivable }) => sum + (receivable ?? 0), 0), 2),
    received: rounded(due.reduce((sum, { received }) => sum + (received ?? 0), 0), 2),
    arrears: [...classes].map(([kind, amount]) => ({ kind, amount: rounded(amount, 2) })).sort((a, b) => b.amount - a.amount),
    onTime: { n: deliveries.filter(kept).length, of: deliveries.length },
  };
}

/** The last day up to today on which a log row names each project in its column 项目. */
function lastMentions({ log }: Inputs, today: Day): ReadonlyMap<string, Day> {
  const days = new Map<string, Day>();
  for (const { project, day } of log?.rows ?? []) {
    if (project !== undefined && day <= today && day > (days.get(project) ?? -Infinity)) days.set(project, day);
  }
  return days;
}
