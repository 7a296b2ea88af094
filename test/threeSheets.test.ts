import { reviewSheet } from "../src/report/reviewSheet.js";
import { teamPage } from "../src/report/teamPage.js";
import { BOARDS } from "../src/report/boards/index.js";
import { WORDS } from "../src/words/index.js";
import { client, entry, plan, reviewed } from "./support/builders.js";
import { drawingText } from "./report/drawingText.js";

const REQUIRED = ["week", "owner", "task", "expected", "actual", "day", "dayAction", "dayResult", "eveningAction", "eveningResult", "name", "stage"];
const EVERY = ["number", "kind", "client", "project", "responsible", "due", "resources", "purpose", "approach", "appointment", "followUp", "status", "percent", "actualDay", "reason", "carried", "verdict", "verdictReason", "pack", "note", "eveningClient", "counterpart", "channel", "met", "resultKind", "receptionReason", "receptionApproval", "receptionCost", "scene", "place", "stageSince", "nextDay", "meetingSchedule", "leaderDuties", "budgetCycle"];
/** A workbook of the three standard sheets with their required columns alone. */
const rows = {
  plans: [plan({ actual: "完成" }), plan({ actual: "未完成" })],
  log: [entry({ dayAction: "拜访客户", dayResult: "客户满意" })],
  clients: [client({ stage: "推进期" })],
  without: EVERY.filter((field) => !REQUIRED.includes(field)),
};
const person = reviewed(rows, { person: "销售甲" });

describe.each(["zh", "en"] as const)("three sheets with their required columns in %s", (language) => {
  const text = drawingText(reviewSheet(person, WORDS[language], { dateSystem: 1900 }));
  const lines = text.split("\n");

  test("give a short, calm review: two pages of at most fourteen blocks, nothing red, nothing of sheets nobody uses", () => {
    expect(lines.filter((line) => line.includes("{section}")).length).toBeLessThanOrEqual(14);
    expect(lines.length).toBeLessThan(90);
    expect(text).not.toMatch(/\/bad\}(?<!× (?:未完成|Not done) \{center\/bad\})/);
    expect(text).not.toMatch(/节点：|关键人：|评分记录：|里程碑：|材料包|双线并行|节点: |拜访前信息/);
  });

  test("one line names what more columns would give", () => {
    const [said, ...others] = lines.filter((line) => line.includes(language === "zh" ? "补上这些列可多得" : "These columns would add"));
    expect(others).toEqual([]);
    for (const heading of ["客户", "计划完成日期", "未完成原因", "预约确认日期", "阶段进入日期"]) expect(said).toContain(heading);
  });

  test("the page of the team stands too, and no board is empty", () => {
    expect(drawingText(teamPage(reviewed(rows), WORDS[language], { dateSystem: 1900 }))).toContain("销售甲");
    for (const draw of Object.values(BOARDS)) {
      const drawn = draw(person, WORDS[language], { dateSystem: 1900 });
      if (drawn) expect(drawn.rows.length).toBeGreaterThan(4);
    }
  });
});

test("no column that is missing is counted row by row or raises a risk (ruling 17)", () => {
  expect(person.gaps).toEqual([]);
  for (const { risk } of person.carryOver) expect(risk.reasons.map(({ say }) => say)).toEqual(["why-risk-missed", "why-risk-carried"]);
});
