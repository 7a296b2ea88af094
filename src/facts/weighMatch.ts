import type { MatchReason } from "../model/grade.js";
import { sharedOf } from "../text/sharedOf.js";
import { sameOffice } from "../text/officesOf.js";
import { topicsOf } from "../text/topicsOf.js";
import { namesPaper, namesParty, namingPieces, type MatchSide } from "./matchSide.js";
import { MATCH_WEIGHTS } from "./matchWeights.js";
import type { ClientNames } from "./clientNames.js";

/** How far a log row speaks of a task, part by part. */
export interface Weighed {
  readonly score: number;
  readonly reasons: readonly MatchReason[];
  /** The client of the task is the client of the row. */
  readonly sameClient: boolean;
  /** What both name, most telling first; "" where nothing is. */
  readonly shared: string;
}

/** A task made ready, with its separate actions. */
export interface TaskSide extends MatchSide {
  /** The task's own actions, letters and digits alone. */
  readonly actions: readonly string[];
  /** The task asks for no more than to see somebody. */
  readonly visitOnly: boolean;
}

/** As short as this, the same words twice may be chance [A]. */
const VERBATIM_CHARACTERS = 4;
const VISIT = /拜访|走访|回访|会见|约见|面谈|拜会|看望|上门|登门|见到|见了|见面|(?:^|[\s，,。、；;先再又午晚])[去到跑赴见]/u;
const MEETS = /拜访|走访|回访|会见|约见|面谈|拜会|看望|上门|登门|见面/u;

/** A section of an office is where work is done, not what it is about. */
const isThing = (name: string): boolean => !/[股科处室部组院长]$/u.test(name);

/** Whether a task, its clients taken out, names nothing but a meeting. */
export function isVisitOnly(rest: string): boolean {
  const { telling, common, documents } = topicsOf(rest);
  return telling.size + common.size + documents.size === 0 && MEETS.test(rest) && namesParty(rest.replace(/[一-龥]?(?:[局科处厅院]长|主任|书记|经理|老师|总)/gu, " "));
}

const reason = (part: MatchReason["part"], what: string): MatchReason => ({ part, points: MATCH_WEIGHTS[part], what });

function clientReason(task: TaskSide, row: MatchSide, names: ClientNames): MatchReason | undefined {
  const own = [...task.typed, ...task.spoken];
  const met = [...row.typed, ...row.spoken];
  const same = own.find((name) => met.includes(name));
  if (same !== undefined) return reason("client", same);
  for (const name of task.bareNames) {
    const other = row.bareNames.find((spoken) => sameOffice(name, spoken));
    if (other === undefined) continue;
    const shorter = other.length < name.length ? other : name;
    return reason(names.endings(shorter) > 1 ? "office" : "client", shorter);
  }
  if (own.length === 0 || met.length === 0) return undefined;
  return task.typed.length > 0 && row.typed.length > 0 ? reason("otherClient", row.typed.join("、")) : reason("otherOffice", met.join("、"));
}

/** A client often has one project: beside the client it tells nothing more, another one does. */
function projectReason(task: TaskSide, row: MatchSide, sameClient: boolean): MatchReason | undefined {
  if (task.project !== "" && (task.project === row.project || row.bare.includes(task.project))) return sameClient ? undefined : reason("project", task.project);
  return task.project !== "" && row.project !== "" ? reason("otherProject", row.project) : undefined;
}

function thingReason(task: TaskSide, row: MatchSide): MatchReason | undefined {
  const { strong } = sharedOf(task.terms, row.terms);
  const things = strong.filter((term) => namingPieces(term).length > 0);
  const thing = things.find((term) => !namesParty(term));
  if (thing !== undefined) return reason(thing.length > 2 || task.things.join() === thing ? "thing" : "word", thing);
  const word = things[0] ?? strong.find(namesPaper);
  return word === undefined ? undefined : reason("word", word);
}

const disjoint = (one: ReadonlySet<string> | undefined, other: ReadonlySet<string> | undefined): boolean =>
  one !== undefined && other !== undefined && one.size > 0 && other.size > 0 && ![...one].some((item) => other.has(item));

function kindReasons(task: TaskSide, row: MatchSide, known: boolean, named: boolean): readonly MatchReason[] {
  const reasons: MatchReason[] = [];
  for (const [topic, words] of task.topics.telling) if (row.topics.telling.has(topic)) reasons.push(reason("topic", words));
  if (known) for (const [topic, words] of task.topics.common) if (row.topics.common.has(topic)) reasons.push(reason("topic", words));
  for (const [kind, which] of task.topics.documents) {
    const others = row.topics.documents.get(kind);
    if (others === undefined || named) continue;
    reasons.push(reason("document", kind));
    if (disjoint(which, others)) reasons.push(reason("otherDocument", [...others].map((words) => words + kind).join("、")));
  }
  if (!named && reasons.some(({ part }) => part === "topic") && task.things.some(isThing) && row.things.some(isThing)) reasons.push(reason("otherThing", row.things.join("、")));
  if (disjoint(task.topics.phases, row.topics.phases)) reasons.push(reason("otherPhase", [...row.topics.phases].map((phase) => `${phase}期`).join("、")));
  return reasons;
}

/** Weighs what a task and a log row share: client, project, things, kind of work, each once. */
export function weighMatch(task: TaskSide, row: MatchSide, names: ClientNames): Weighed {
  const client = clientReason(task, row, names);
  const sameClient = client?.part === "client" || client?.part === "office";
  const project = projectReason(task, row, sameClient);
  const verbatim = task.actions.find((action) => action.length >= VERBATIM_CHARACTERS && row.bare.includes(action));
  const thing = verbatim === undefined ? thingReason(task, row) : reason("verbatim", verbatim);
  const visit = (sameClient || thing?.part === "word") && task.visitOnly && VISIT.test(row.text) ? reason("visit", "") : undefined;
  const way = task.way !== "" && row.way !== "" ? reason("way", task.way) : undefined;
  const told = [thing, client, project, ...kindReasons(task, row, sameClient || project?.part === "project", thing !== undefined), visit];
  const reasons = told.filter((own) => own !== undefined);
  if (way !== undefined && reasons.every(({ points }) => points < 0)) reasons.push(way);
  const score = reasons.reduce((sum, { points }) => sum + points, 0);
  return { score, reasons, sameClient, shared: reasons.find(({ points, what }) => points > 0 && what !== "")?.what ?? "" };
}
