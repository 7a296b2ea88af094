import { runCli } from "../../src/cli/runCli.js";
import { fakeTerminal } from "../support/fakeTerminal.js";
import { schemaFaults } from "../support/reviewSchema.js";

interface Json {
  readonly [key: string]: unknown;
}

const SAMPLE = "samples/示例周_销售甲.xlsx";

async function reviewed(...options: readonly string[]): Promise<Json> {
  const terminal = fakeTerminal();
  const code = await runCli(["review", SAMPLE, "--json", ...options], terminal, "0.1.0");
  expect({ code, err: terminal.said.err }).toEqual({ code: 0, err: "" });
  return JSON.parse(terminal.said.out) as Json;
}

const rows = (review: Json, key: string): readonly Json[] => review[key] as readonly Json[];
const picked = (review: Json, key: string, ...fields: readonly string[]): readonly unknown[] =>
  rows(review, key).map((row) => fields.map((field) => row[field]));

describe("the sample week, from its workbook to the golden output (requirements 1.5)", () => {
  let review: Json;
  beforeAll(async () => {
    review = await reviewed("--today", "2025-07-31");
  });

  test("fits the schema, in both languages", async () => {
    expect(schemaFaults(review)).toEqual([]);
    expect(schemaFaults(await reviewed("--today", "2025-08-18", "--lang", "en"))).toEqual([]);
    expect(schemaFaults(await reviewed("--today", "2025-08-18", "--team"))).toEqual([]);
  });

  test("says who, which week, when", () => {
    expect(review).toMatchObject({ rep: "销售甲", team: false, week: { start: "2025-08-11", end: "2025-08-17" }, generated: "2025-07-31" });
  });

  test("says first that it was made before its week began (F01)", () => {
    expect(rows(review, "flags")[0]).toMatchObject({ rule: "early-review", level: "red", say: expect.stringContaining("11 天") });
  });

  test("keeps a finished task finished and the doubt beside it (F06)", () => {
    expect(picked(review, "plans", "row", "grade", "percent", "basis", "sure", "evidence")).toEqual([
      [3, "done", null, "text", true, []],
      [4, "missed", null, "text", true, []],
      [5, "missed", null, "text", true, []],
    ]);
    expect(rows(review, "plans")[0]?.["flags"]).toContain("done-without-log");
    expect(rows(review, "plans")[1]?.["flags"]).toEqual(expect.arrayContaining(["no-matching-log", "different-counterpart"]));
    expect(rows(review, "plans")[1]?.["possible"]).toEqual(["每日日志!C4"]);
  });

  test("counts as 1.3 counts", () => {
    expect(review["counts"]).toMatchObject({
      planned: 3,
      done: 1,
      partial: 0,
      missed: 2,
      completion: { done: 1, of: 3 },
      contacts: { arranged: 9, realised: 8, failed: 1, named: 0, byCounterpart: { leader: 2, client: 3, investor: 2, event: 1 } },
      tangible: { n: 2, of: 8 },
      signedOrPaid: 1,
      attitudes: { positive: 5 },
      elements: { n: 9, of: 12 },
      eveningReceptions: 4,
      openNeeds: 2,
      nextPlans: 0,
    });
  });

  test("judges the seven days", () => {
    expect(picked(review, "days", "date", "effect")).toEqual([
      ["2025-08-11", "progress"],
      ["2025-08-12", "no_effect"],
      ["2025-08-13", "progress"],
      ["2025-08-14", "progress"],
      ["2025-08-15", "achieved"],
      ["2025-08-16", "rest"],
      ["2025-08-17", "rest"],
    ]);
    const whys = rows(review, "days").map(({ why }) => String(why));
    expect(whys[0]).toContain("意向性表态");
    expect(whys[1]).toContain("未见到（投资方）");
    expect(whys[2]).toContain("未登记可交付成果");
    expect(whys[3]).toContain("阶段成果：初步确定合作方案");
    expect(whys[4]).toContain("签约，全部完成");
    expect(whys[5]).toContain("不评估");
    expect(whys[6]).toContain("不评估");
  });

  test("names the result that nobody had planned (F13)", () => {
    expect(rows(review, "unplanned")).toEqual([expect.objectContaining({ date: "2025-08-15", action: "参加项目推介会并签约", missing: ["client", "project", "amount"] })]);
  });

  test("proposes the two open tasks and the four follow-ups, and nothing else (F30, F39)", () => {
    expect(picked(review, "carryOver", "row", "times", "risk")).toEqual([
      [4, 1, "high"],
      [5, 1, "high"],
    ]);
    expect(picked(review, "followUps", "date")).toEqual([["2025-08-11"], ["2025-08-12"], ["2025-08-14"], ["2025-08-15"]]);
  });

  test("splits the one coordination cell into two needs (F41)", () => {
    expect(picked(review, "coordination", "need", "urgency", "due", "origins")).toEqual([
      ["项目回款事宜的最终决策", null, null, [expect.stringMatching(/^协调事项!.+#1$/)]],
      ["重要项目的投资审批流程", null, null, [expect.stringMatching(/^协调事项!.+#2$/)]],
    ]);
  });

  test("counts the gaps of ruling 29", () => {
    expect(picked(review, "gaps", "sheet", "column", "missing", "of")).toEqual(
      expect.arrayContaining([
        ["周计划", "客户", 3, 3],
        ["周计划", "计划完成日期", 3, 3],
        ["周计划", "未完成原因", 2, 2],
        ["每日日志", "客户", 5, 5],
        ["协调事项", "紧急程度", 2, 2],
        ["协调事项", "要求完成日期", 2, 2],
      ]),
    );
    for (const { missing, of } of rows(review, "gaps")) expect(Number(missing)).toBeLessThanOrEqual(Number(of));
  });
});

test("the same week seen from the Monday after has no warning on top", async () => {
  const review = await reviewed("--today", "2025-08-18");
  expect(rows(review, "flags").map(({ rule }) => rule)).not.toContain("early-review");
});
