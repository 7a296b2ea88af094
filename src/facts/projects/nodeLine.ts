import type { NodeLine } from "../../model/boards/projectBoards.js";
import { daysBetween, isoDay, type Day } from "../../model/day.js";
import type { Project, ProjectNode } from "../../model/nouns.js";
import { rounded } from "../rounded.js";

/** What the lights of nodes are told by. */
export interface NodeLimits {
  readonly soon: number;
  /** Days past the planned day from which a node is red. */
  readonly red: number;
  /** Nobody's name can be missing where the sheet has no column for it. */
  readonly named: boolean;
}

type Judged = Pick<NodeLine, "state" | "days" | "light" | "why">;
type Place = Pick<NodeLine, "client" | "mentioned">;
/** A node's line before it is known whether the log follows it. */
export type PlainNode = Omit<NodeLine, "unfollowed">;

/**
 * Gives a node's line: due in n days, overdue, or done (001-08, 001-49).
 *
 * A payment is done once its receivable has come in; a day without a figure, and a node that was accepted and not paid in full, only a person can tell.
 */
export function nodeLine(node: ProjectNode, place: Place, today: Day, limits: NodeLimits): PlainNode {
  const { receivable = null, received = null, responsible = null } = node;
  const owing = receivable === null ? null : Math.max(0, rounded(receivable - (received ?? 0), 2));
  const open = owing === null ? node.kind === "付款" && node.actual === undefined : owing > 0;
  return {
    project: node.project,
    kind: node.kind ?? null,
    name: node.name ?? "",
    origin: node.origin,
    planned: node.planned ?? null,
    actual: node.actual ?? null,
    receivable,
    received,
    owing,
    responsible,
    unowned: open && limits.named && responsible === null,
    arrears: node.arrears ?? null,
    ...place,
    ...judged(node, owing, today, limits),
  };
}

function judged(node: ProjectNode, owing: number | null, today: Day, limits: NodeLimits): Judged {
  const { kind, planned, actual, receivable, received } = node;
  const came = actual !== undefined && actual <= today;
  if (came && owing !== null && owing > 0 && (kind !== "付款" || received === undefined)) {
    return { state: "unclear", days: null, light: "unknown", why: { say: received === undefined ? "why-node-amount-blank" : "why-node-part-paid", with: { actual: isoDay(actual), receivable: receivable ?? 0, received: received ?? 0 } } };
  }
  const done = kind === "付款" && owing !== null ? owing === 0 : came;
  if (done) return { state: "done", days: null, light: "green", why: actual === undefined ? { say: "why-node-received", with: { received: received ?? 0 } } : { say: "why-node-done", with: { actual: isoDay(actual) } } };
  return due(planned, today, limits);
}

/** What a planned day asks for as of today; red from so many days past it. */
function due(planned: Day | undefined, today: Day, { soon, red }: NodeLimits): Judged {
  if (planned === undefined) return { state: "undated", days: null, light: "unknown", why: { say: "why-node-undated", with: {} } };
  const days = daysBetween(today, planned);
  const slots = { planned: isoDay(planned), days: Math.abs(days) };
  if (days < 0) return { state: "overdue", days, light: -days >= red ? "red" : "yellow", why: { say: "why-node-overdue", with: slots } };
  return { state: days <= soon ? "soon" : "ahead", days, light: "green", why: { say: "why-node-due", with: slots } };
}

/** The acceptance days of a project's own row, for kinds that have no node: whether one that is over was kept only a person can tell (001-48). */
export function acceptanceLines(project: Project, has: (kind: "初验" | "终验") => boolean, place: Place, today: Day, limits: NodeLimits): readonly PlainNode[] {
  const kinds = [["初验", project.firstAcceptance, project.firstShare], ["终验", project.finalAcceptance, project.finalShare]] as const;
  return kinds.flatMap(([kind, planned, share]): readonly PlainNode[] => {
    if (planned === undefined || has(kind)) return [];
    const receivable = share === undefined || project.amount === undefined ? undefined : rounded((project.amount * share) / 100, 2);
    const line = nodeLine({ origin: project.origin, project: project.name, kind, planned, ...(receivable !== undefined && { receivable }) }, place, today, { ...limits, named: false });
    if (line.state !== "overdue") return [line];
    return [{ ...line, state: "unclear", light: "unknown", why: { say: "why-node-acceptance-past", with: { planned: isoDay(planned), days: -(line.days ?? 0) } } }];
  });
}
