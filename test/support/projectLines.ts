import type { Funnel, FunnelLine, NegotiationLine, NodeLine, Payments, ProcessLine, ProjectBoards, StepLine, Steps } from "../../src/model/boards/projectBoards.js";
import type { Project } from "../../src/model/nouns.js";

/** What the boards of projects are drawn of where the workbook has none of their sheets. */
export const NO_PROJECT_BOARDS: ProjectBoards = { steps: null, payments: null, processes: null, negotiation: null, funnel: null };

let row = 1;
/** A project of 销售甲, changed as asked. */
export function project(change: Partial<Project> = {}): Project {
  row += 1;
  return { origin: { sheet: "项目", row, column: 2 }, name: "示例项目", client: ["示例市自然资源局"], lead: "销售甲", ...change };
}

/** A project in step 3 in which nothing is remarkable, changed as asked. */
export function stepLine(change: Partial<StepLine> = {}): StepLine {
  return { project: project({ step: "决策推动" }), client: "示例市自然资源局", step: 3, days: 10, limit: 30, stalled: false, hasOutput: null, crew: null, funds: null, ...change };
}

/** The steps of a review. */
export function stepsOf(...lines: readonly StepLine[]): Steps {
  const at = (name: Project["step"]): number => lines.filter((line) => line.project.step === name).length;
  return { lines, counts: { 需求确认: at("需求确认"), 方案设计: at("方案设计"), 决策推动: at("决策推动"), 协议签署: at("协议签署"), 资金落地: at("资金落地") } };
}

/** A payment of 90 that is due in ten days, changed as asked. */
export function nodeOf(change: Partial<NodeLine> = {}): NodeLine {
  return { project: "示例项目", client: "示例市自然资源局", kind: "付款", name: "首付款", origin: { sheet: "节点", row: 2, column: 1 }, planned: null, actual: null, state: "ahead", days: 10, receivable: 90, received: null, owing: 90, responsible: "销售甲", unowned: false, arrears: null, mentioned: null, unfollowed: false, light: "green", why: { say: "why-node-due", with: { planned: "2025-08-28", days: 10 } }, ...change };
}

/** The payments of a review. */
export function paymentsOf(...lines: readonly NodeLine[]): Payments {
  return { lines, due: 0, received: 0, arrears: [], onTime: { n: 0, of: 0 } };
}

/** A project in whose processes nothing is remarkable, changed as asked. */
export function processLine(change: Partial<ProcessLine> = {}): ProcessLine {
  return { project: project(), client: "示例市自然资源局", days: null, limit: 30, stalled: false, meeting: null, meetingIn: null, tenderIn: null, lead: null, proposal: null, ...change };
}

/** Talks that nothing upsets, changed as asked. */
export function negotiationLine(change: Partial<NegotiationLine> = {}): NegotiationLine {
  return { project: project(), client: "示例市自然资源局", step: null, promise: "unknown", policy: "unknown", people: "unknown", changed: [], ...change };
}

/** A step from proposal to signing with 6 of 10, changed as asked. */
export function funnelLine(change: Partial<FunnelLine> = {}): FunnelLine {
  return { group: "project", from: "proposalDay", to: "signedDay", now: null, rate: { n: 6, of: 10 }, target: 55, before: null, recent: null, medianDays: 60, small: false, light: "green", drop: null, origin: { sheet: "项目", row: 2, column: 2 }, ...change };
}

/** The funnel of a review. */
export function funnelOf(...lines: readonly FunnelLine[]): Funnel {
  return { lines, stages: [{ stage: "接触期", n: 3 }, { stage: "执行期", n: 1 }], least: 10, months: 12 };
}
