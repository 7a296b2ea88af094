import { foreignRows } from "../../../src/run/leaving/foreignRows.js";
import { leanDrawings } from "../../../src/run/lean/leanDrawings.js";
import { judge } from "../../../src/run/judge.js";
import type { Workbook } from "../../../src/model/workbook.js";
import { WORDS } from "../../../src/words/index.js";
import { day, log, MONDAY, PLAN, sheet } from "../../support/weekBook.js";

const TELLING = { words: WORDS.zh, version: "0.1.0" };
const plansOf = (name: string, week: number): ReturnType<typeof sheet> =>
  sheet(name, [[...PLAN], [week, "销售甲", "拜访示例市自然资源局", "确认", "完成"], [week, "销售乙", "整理资料", "归档", "完成"]]);

test("one person's copy has no row of another, on whichever of several plan sheets it stands, and no sheet that is hidden", () => {
  const sheets = [plansOf("周计划(7月)", MONDAY - 28), plansOf("周计划(8月)", MONDAY), log([]), sheet("底稿", [["x"]], { visibility: "hidden" })];
  const workbook: Workbook = { fileName: null, dateSystem: 1900, findings: [], sheets };
  const judged = judge(workbook, { person: "销售甲", week: day("2025-08-11"), today: day("2025-08-18"), minutes: null, boards: "none" }, TELLING);
  const drawn = leanDrawings(judged, workbook, sheets.map(({ name }) => name), foreignRows(workbook, judged.review), TELLING);
  expect(drawn.map(({ name }) => name)).toEqual(["周复盘_销售甲", "周计划(7月)", "周计划(8月)", "每日日志"]);
  const owners = drawn.filter(({ name }) => name.startsWith("周计划")).flatMap(({ rows }) => rows.slice(1).map(({ cells }) => cells[1]?.value));
  expect(owners).toEqual(["销售甲", "销售甲"]);
});
