import { funnelBoard } from "../../../src/report/boards/funnelBoard.js";
import { negotiationBoard } from "../../../src/report/boards/negotiationBoard.js";
import { paymentsBoard } from "../../../src/report/boards/paymentsBoard.js";
import { processesBoard } from "../../../src/report/boards/processesBoard.js";
import { stepsBoard } from "../../../src/report/boards/stepsBoard.js";
import type { ProjectBoards } from "../../../src/model/boards/projectBoards.js";
import type { Project } from "../../../src/model/nouns.js";
import { WORDS } from "../../../src/words/index.js";
import { expectGolden } from "../../golden/expectGolden.js";
import { TEAM_REVIEW } from "../../golden/teamReview.js";
import { on } from "../../support/builders.js";
import { keyPerson } from "../../support/optionalSheets.js";
import { funnelLine, funnelOf, negotiationLine, nodeOf, paymentsOf, processLine, project, stepLine, stepsOf } from "../../support/projectLines.js";
import { drawingText } from "../drawingText.js";

const OPTIONS = { dateSystem: 1900 } as const;
const at = (row: number, name: string, change: Partial<Project> = {}) => project({ origin: { sheet: "项目", row, column: 2 }, name, ...change });
const WATER = at(2, "示例县智慧水利一期", { step: "决策推动", stepOutput: "评审纪要", initiation: "立项中", techDay: on("2025-08-01"), negotiation: "一轮", blocker: "预算科室尚未确认" });
const SCHOOL = at(3, "示例县智慧校园", { step: "资金落地" });
const BLANK = at(4, "示例市一张图");
const crew = { manager: true, support: false, experts: 2 };

const BOARDS: ProjectBoards = {
  steps: stepsOf(
    stepLine({ project: SCHOOL, step: 5, days: 90, hasOutput: false, crew: { ...crew, support: true } }),
    stepLine({ project: WATER, days: 31, stalled: true, hasOutput: true, crew }),
    stepLine({ project: BLANK, step: null, days: null }),
  ),
  payments: {
    ...paymentsOf(
      nodeOf(),
      nodeOf({ state: "overdue", days: -3, planned: on("2025-08-15"), responsible: null, unowned: true, arrears: "财政拨付", mentioned: on("2025-08-12"), unfollowed: true, light: "yellow", why: { say: "why-node-overdue", with: { planned: "2025-08-15", days: 3 } } }),
      nodeOf({ state: "overdue", days: -60, planned: on("2025-06-19"), unfollowed: true, light: "red", why: { say: "why-node-overdue", with: { planned: "2025-06-19", days: 60 } } }),
      nodeOf({ kind: "初验", name: "", state: "unclear", days: null, actual: on("2025-08-12"), received: 30, owing: 60, light: "unknown", why: { say: "why-node-part-paid", with: { actual: "2025-08-12", receivable: 90, received: 30 } } }),
      nodeOf({ kind: null, state: "undated", days: null, receivable: null, owing: null, responsible: null, light: "unknown", why: { say: "why-node-undated", with: {} } }),
      nodeOf({ kind: "交付", state: "done", days: null, actual: on("2025-08-12"), receivable: null, owing: null, why: { say: "why-node-done", with: { actual: "2025-08-12" } } }),
      nodeOf({ kind: "招标", name: "公告", state: "soon", days: 2, planned: on("2025-08-20"), receivable: null, owing: null, why: { say: "why-node-due", with: { planned: "2025-08-20", days: 2 } } }),
    ),
    due: 270,
    received: 30,
    arrears: [{ kind: "财政拨付", amount: 90 }, { kind: null, amount: 90 }],
    onTime: { n: 1, of: 2 },
  },
  processes: [
    processLine({ project: { ...WATER, process: "决策流程", procurement: "公开招标", bidders: 2, budgetState: "可列入", paymentYears: 2, evaluation: "综合得分法", businessModel: "EPC", tenderDay: on("2025-09-01") }, days: 31, stalled: true, meeting: "unplanned", tenderIn: 14, lead: 5, proposal: { sent: false, hours: 50, limit: 48, late: true, unsure: false } }),
    processLine({ project: { ...SCHOOL, process: "采购流程", signedDay: on("2025-08-01"), meeting: "局党组会", meetingDay: on("2025-07-01"), meetingResult: "通过" }, days: 40, meeting: "decided", meetingIn: -48 }),
    processLine({ project: { ...BLANK, meeting: "局长办公会", meetingDay: on("2025-08-20") }, meeting: "ahead", meetingIn: 2 }),
    processLine({ project: { ...BLANK, name: "示例市二期", process: "上会流程", meeting: "局长办公会", meetingDay: on("2025-08-14") }, days: 3, meeting: "unrecorded", meetingIn: -4 }),
  ],
  negotiation: [
    negotiationLine({ project: BLANK }),
    negotiationLine({ project: { ...WATER, promise: "口头", riskClass: "客户关系", competitors: "友商甲", competitorProgress: "已报方案", competitorCompare: "价格低一成" }, step: 3, promise: "yellow", policy: "green", people: "yellow", changed: [keyPerson({ changed: on("2025-08-01") })] }),
    negotiationLine({ project: { ...SCHOOL, promise: "口头" }, step: 5, promise: "red", policy: "green", people: "green" }),
  ],
  funnel: funnelOf(
    funnelLine({ group: "client", from: "接触期", to: "意向期", now: 3, rate: { n: 2, of: 4 }, target: 65, small: true, light: "unknown", medianDays: 20 }),
    funnelLine({ from: "firstContact", rate: { n: 9, of: 12 }, target: null, origin: null }),
    funnelLine({ rate: { n: 5, of: 12 }, light: "yellow" }),
    funnelLine({ recent: { n: 5, of: 10 }, before: { n: 6, of: 10 }, drop: 16.7, light: "yellow", medianDays: null }),
    funnelLine(),
  ),
};
const DRAWN = { stepsBoard, paymentsBoard, processesBoard, negotiationBoard, funnelBoard };

describe.each(Object.entries(DRAWN))("%s", (name, draw) => {
  test.each(["zh", "en"] as const)("in %s is drawn as kept", (language) => {
    const drawing = draw({ ...TEAM_REVIEW, ...BOARDS }, WORDS[language], OPTIONS);
    if (!drawing) throw new Error("not drawn");
    expectGolden(`${name}.${language}.txt`, drawingText(drawing));
  });

  test("prints at 85 % or more on a landscape A4, digits being 8 pixels wide", () => {
    const columns = draw({ ...TEAM_REVIEW, ...BOARDS }, WORDS.zh, OPTIONS)?.columns ?? [];
    const pixels = columns.filter(({ folded }) => !folded).reduce((sum, { width }) => sum + (width + 0.71) * 8, 0);
    expect(((297 - 30) / 25.4) * 96 / pixels).toBeGreaterThanOrEqual(0.85);
  });

  test("without its sheets there is no board", () => {
    const none: ProjectBoards = { steps: null, payments: null, processes: null, negotiation: null, funnel: null };
    expect(draw({ ...TEAM_REVIEW, ...none }, WORDS.zh, OPTIONS)).toBeNull();
  });
});

test.each([
  ["steps", stepsBoard, { steps: stepsOf() }],
  ["payments", paymentsBoard, { payments: paymentsOf() }],
  ["processes", processesBoard, { processes: [processLine()] }],
  ["negotiation", negotiationBoard, { negotiation: [] }],
] as const)("with nothing to show there is no board of %s", (_, draw, boards) => expect(draw({ ...TEAM_REVIEW, ...boards }, WORDS.zh, OPTIONS)).toBeNull());
