import type { BookCell, BookRow } from "../../src/model/book.js";
import { contentOf, digestOf, isFuller, sameCell, shortHash } from "../../src/rollup/content.js";
import { decidedOn } from "../../src/rollup/decisions.js";
import { inOrder } from "../../src/rollup/inOrder.js";
import { printed } from "../../src/rollup/printed.js";
import { bucketOf, numberOf, rowKeys, rowText, subjectOf } from "../../src/rollup/rowKey.js";
import { parseDigest, parseRow, placeText, sourceText } from "../../src/rollup/sourceText.js";
import { bookRow, type RowOf } from "./bookRow.js";

test.each<[BookCell, string]>([
  [{ value: "完成", format: "text" }, "完成"],
  [{ value: "45880", format: "day" }, "45880"],
  [{ value: 0.8, format: "percent" }, "80%"],
  [{ value: 0.07, format: "percent" }, "7%"],
  [{ value: 45880, format: "day" }, "2025-08-11"],
  [{ value: 45880, format: "moment" }, "2025-08-11"],
  [{ value: 45880.4375, format: "moment" }, "2025-08-11 10:30"],
  [{ value: 45880 + 65 / 1440, format: "moment" }, "2025-08-11 01:05"],
  [{ value: 45880.99999, format: "moment" }, "2025-08-11 23:59"],
  [{ value: 0, format: "day" }, "0"],
  [{ value: 3.5, format: "general" }, "3.5"],
  [{ value: 45880, format: "integer" }, "45880"],
])("%j reads as %j", (cell, text) => {
  expect(printed(cell)).toBe(text);
});

describe("what rows say", () => {
  const row = (cells: RowOf["cells"], extra: RowOf["extra"] = {}) => bookRow({ ...(cells && { cells }), ...(extra && { extra }) });

  test.each<[string, BookRow, BookRow, boolean]>([
    ["the same cells in any order", row({ task: "写方案", actual: "完成" }), row({ actual: "完成", task: "写方案" }), true],
    ["another cell", row({ task: "写方案" }), row({ task: "写周报" }), false],
    ["spaces at the ends", row({ task: " 写方案\n" }), row({ task: "写方案" }), true],
    ["signs that no host writes", row({ task: "写\u0007方案" }), row({ task: "写方案" }), true],
    ["a number typed as text", row({ number: 3.5 }), row({ number: "3.5" }), true],
    ["the same under a heading that nobody knows", row({ task: "写方案" }), row({}, { task: "写方案" }), false],
    ["the same word under two headings", row({ task: "写方案" }), row({ actual: "写方案" }), false],
    ["with something more", row({ task: "写方案" }), row({ task: "写方案" }, { 心情: "好" }), false],
  ])("%s: the same %#", (_, one, other, same) => {
    expect(contentOf(one) === contentOf(other)).toBe(same);
    expect(contentOf(one)).toBe(contentOf(one));
  });

  test.each<[string, BookRow, BookRow, boolean]>([
    ["with a cell more", row({ task: "写方案", actual: "完成" }), row({ task: "写方案" }), true],
    ["with a heading more", row({ task: "写方案" }, { 心情: "好" }), row({ task: "写方案" }), true],
    ["with as many", row({ task: "写方案" }), row({ task: "写方案" }), false],
    ["with fewer", row({ task: "写方案" }), row({ task: "写方案", actual: "完成" }), false],
    ["with more, but one of them otherwise", row({ task: "写周报", actual: "完成" }), row({ task: "写方案" }), false],
    ["with more, but one of them blank", row({ actual: "完成", number: 1 }), row({ task: "写方案" }), false],
  ])("fuller: %s", (_, one, other, fuller) => {
    expect(isFuller(one, other)).toBe(fuller);
  });

  test("two cells say the same, two blanks too", () => {
    const [text, number] = [{ value: "3", format: "text" }, { value: 3, format: "general" }] as const;
    expect([sameCell(text, number), sameCell(text, undefined), sameCell(undefined, number), sameCell(undefined, undefined)]).toEqual([true, false, false, true]);
  });

  test("a digest tells what was written from what was decided", () => {
    const [plain, decided, other] = [row({ task: "写方案" }), row({ task: "写方案", verdict: "完成" }), row({ task: "写周报", verdict: "完成" })].map((own) => digestOf("plans", own));
    expect([plain?.written === decided?.written, plain?.decided, decided?.decided === other?.decided, decided?.written === other?.written]).toEqual([true, "0", true, false]);
    expect(digestOf("clients", row({ verdict: "完成" })).decided).toBe("0");
    expect([shortHash(""), shortHash("子")]).toEqual(["0", expect.stringMatching(/^[0-9a-f]{8}$/) as string]);
  });

  test("what is decided, by sheet", () => {
    expect(["plans", "log", "coordination", "clients"].map(decidedOn)).toEqual([["verdict", "verdictReason", "evidence"], ["task"], ["state", "answered", "solved", "department", "responsible"], []]);
  });
});

describe("by what rows are known", () => {
  const keyIn = (...rows: readonly RowOf[]): readonly string[] => {
    const own = rows.map(bookRow);
    return own.map(rowKeys(own));
  };

  test.each<[string, RowOf, string]>([
    ["a task by its number", { cells: { task: "写方案", number: 3 } }, "plans|销售甲|2025-08-11|3"],
    ["else by its words, width, case and spaces aside", { cells: { task: "写 Ａ方案" } }, "plans|销售甲|2025-08-11|写a方案"],
    ["by its owners in the order of their letters", { cells: { task: "写方案" }, who: ["销售甲", "销售乙"] }, "plans|销售乙、销售甲|2025-08-11|写方案"],
    ["a task of no week", { cells: { task: "写方案" }, when: null }, "plans|销售甲||写方案"],
    ["a log row by its day", { kind: "log", cells: { dayAction: "拜访" } }, "log|销售甲|2025-08-11"],
    ["one of no day by its words", { kind: "log", cells: { dayAction: "拜访", dayResult: "满意", eveningAction: "接待", eveningResult: "好" }, when: null }, "log|销售甲||拜访满意接待好"],
    ["a client by its name", { kind: "clients", cells: { name: "示例县水利局", id: "C1" } }, "clients|示例县水利局"],
    ["a need", { kind: "coordination", cells: { owner: "销售甲", raised: { value: 45880, format: "day" }, item: "回款", need: "开票" } }, "coordination|销售甲|2025-08-11|回款|开票"],
    ["a project", { kind: "projects", cells: { name: "示例项目" } }, "projects|示例项目"],
    ["a person", { kind: "people", cells: { name: "销售甲" } }, "people|销售甲"],
    ["a node", { kind: "nodes", cells: { project: "示例项目", kind: "付款", planned: "九月", name: "首付" } }, "nodes|示例项目|付款|九月|首付"],
    ["a key person", { kind: "contacts", cells: { client: "示例县水利局", post: "局长" } }, "contacts|示例县水利局|局长"],
    ["a score", { kind: "scores", cells: { client: "示例县水利局", day: "八月" } }, "scores|示例县水利局|八月"],
    ["a move", { kind: "stageLog", cells: { subject: "示例县水利局", to: "意向期", day: "八月" } }, "stageLog|示例县水利局|意向期|八月"],
    ["a problem", { kind: "tickets", cells: { client: "示例县水利局", issue: "打不开", raised: "八月" } }, "tickets|示例县水利局|打不开|八月"],
    ["a milestone", { kind: "milestones", cells: { dimension: "关系", name: "互访" } }, "milestones|关系|互访"],
    ["a pause", { kind: "pauses", cells: { rule: "quiet-client", subject: "示例县水利局" } }, "pauses|quiet-client|示例县水利局"],
    ["a week kept", { kind: "history", cells: { week: "八月", owner: "销售甲" } }, "history|八月|销售甲"],
    ["anything else is one", { kind: "others", cells: { name: "子" } }, "others"],
  ])("%s", (_, row, key) => {
    expect(keyIn(row)).toEqual([key]);
  });

  test("two numbers of one name tell two apart, one or none does not", () => {
    const client = (id?: string, name = "示例县水利局"): RowOf => ({ kind: "clients", cells: { name, ...(id !== undefined && { id }) } });
    expect(keyIn(client("C1"), client("c1 "), client())).toEqual(Array(3).fill("clients|示例县水利局"));
    expect(keyIn(client("C1"), client("C2"), client(), client("C1", "示例市教育局"))).toEqual(["clients|示例县水利局|c1", "clients|示例县水利局|c2", "clients|示例县水利局|", "clients|示例市教育局"]);
    expect(keyIn({ kind: "projects", cells: { name: "子", id: "1" } }, { kind: "projects", cells: { name: "子", id: "2" } })).toEqual(["projects|子|1", "projects|子|2"]);
  });

  test.each<[RowOf, string, string, string]>([
    [{ cells: { task: "写 方案", number: " 3 " } }, "写方案", "写 方案", "3"],
    [{ kind: "log", cells: { eveningAction: "接待", dayResult: "满意", number: 1 } }, "满意接待", "接待", ""],
    [{ kind: "tickets", cells: { client: "示例县水利局", issue: "打不开" } }, "打不开", "打不开", ""],
    [{ kind: "scores", cells: { client: "示例县水利局" } }, "示例县水利局", "示例县水利局", ""],
    [{ kind: "scores", cells: {} }, "", "", ""],
  ])("%j: its words, its name, its number", (row, words, name, number) => {
    const own = bookRow(row);
    expect([rowText(own), subjectOf(own), numberOf(own)]).toEqual([words, name, number]);
  });

  test("whose week it is", () => {
    expect(bucketOf({ kind: "log", who: ["销售甲", "销售乙"], when: null })).toBe("log|销售乙、销售甲|");
  });
});

describe("where a row came from", () => {
  const at = (file: string, row: number) => bookRow({ file, row });
  const digest = { written: "3f2a9c01", decided: "0" };

  test.each<[string, readonly BookRow[], string]>([
    ["one place", [at("甲.xlsx", 5)], "甲.xlsx 周计划!C5 #3f2a9c01.0"],
    ["three in the order of their letters, each once", [at("甲.xlsx", 5), at("乙.xlsx", 2), at("甲.xlsx", 5), at("丙.xlsx", 2)], "丙.xlsx 周计划!C2；乙.xlsx 周计划!C2；甲.xlsx 周计划!C5 #3f2a9c01.0"],
    ["more are counted", ["a", "b", "c", "d", "e"].map((file) => at(file, 2)), "a 周计划!C2；b 周计划!C2；c 周计划!C2 +2 #3f2a9c01.0"],
    ["with what was typed instead", [bookRow({ originals: [{ heading: "日期", text: "周三" }, { heading: "完成率", text: "八成" }] })], "甲.xlsx 周计划!C2 #3f2a9c01.0 〔日期：周三；完成率：八成〕"],
  ])("%s", (_, rows, text) => {
    expect(sourceText(rows, digest)).toBe(text);
    expect(parseDigest(text)).toEqual(digest);
  });

  test("a text that keeps no digest has none, nor a row number where there is no place", () => {
    expect([parseDigest(null), parseDigest("甲.xlsx 周计划!C5"), parseDigest("甲 #3f2a9c01"), parseDigest("甲 #xyz.0"), parseDigest("甲 #0.3f2a9c01")]).toEqual([undefined, undefined, undefined, undefined, { written: "0", decided: "3f2a9c01" }]);
    expect([parseRow("甲.xlsx 周计划!AB12；乙.xlsx 周计划!C5"), parseRow("甲.xlsx"), parseRow(null)]).toEqual([12, NaN, NaN]);
    expect(placeText(at("甲.xlsx", 5))).toBe("甲.xlsx 周计划!C5");
  });
});

describe("the order of rows", () => {
  interface Put extends RowOf {
    readonly stood?: number;
    readonly group?: string;
    readonly unit?: string;
  }
  /** The words of the rows in their order; a group of its own for each unless one is told. */
  const ordered = (kind: string, rows: readonly Put[], people: readonly string[] = []): string =>
    inOrder(kind, rows.map(({ stood, group, unit, ...of }, nth) => {
      const own = bookRow({ kind, ...of });
      return { row: { cells: own.cells, extra: own.extra, said: {}, source: own.source, mark: null }, of: own, stood: stood ?? null, group: group ?? `${nth}`, unit: unit ?? null };
    }), people).map(({ row }) => printed(row.cells.get("task") ?? { value: "", format: "text" })).join("");
  const task = (name: string, more: Put = {}): Put => ({ ...more, cells: { task: name, ...more.cells } });

  test.each<[string, string, readonly Put[], readonly string[], string]>([
    ["plans by week", "plans", [task("乙", { when: "2025-08-18" }), task("甲"), task("丙", { when: null })], [], "甲乙丙"],
    ["then by person, those of 人员 in its order", "plans", [task("乙", { who: ["销售乙"] }), task("甲", { who: ["销售甲"] }), task("丙", { who: ["销售丙"] })], ["销售丙", "销售甲"], "丙甲乙"],
    ["of several owners by all of them", "plans", [task("乙", { who: ["销售甲", "销售乙"] }), task("甲", { who: ["销售甲"] })], ["销售甲"], "甲乙"],
    ["then by number, those without last", "plans", [task("丙"), task("乙", { cells: { number: 10 } }), task("甲", { cells: { number: "2.5" } })], [], "甲乙丙"],
    ["then by the row in the file", "plans", [task("乙", { source: "甲.xlsx 周计划!C12" }), task("甲", { source: "甲.xlsx 周计划!C3" }), task("丙", { source: "甲.xlsx" })], [], "甲乙丙"],
    ["a row that somebody typed into the team's as it stood, after all others", "plans", [task("乙", { stood: 7 }), task("甲", { stood: 3 }), task("丙", { source: "甲.xlsx 周计划!C12", stood: 9 }), task("丁")], [], "丙甲乙丁"],
    ["then by what it says", "plans", [task("b"), task("a")], [], "ab"],
    ["a log has no numbers", "log", [task("b", { cells: { number: 1 }, source: "甲.xlsx 每日日志!A9" }), task("a", { cells: { number: 2 }, source: "甲.xlsx 每日日志!A2" })], [], "ab"],
    ["other sheets as last week's stood, new ones behind", "clients", [task("丙", { when: null }), task("乙", { stood: 5, when: null }), task("甲", { stood: 2, when: null })], [], "甲乙丙"],
    ["their weeks tell nothing", "clients", [task("乙", { when: "2025-08-04", stood: 5 }), task("甲", { stood: 2 })], [], "甲乙"],
    ["rows of one thing stay together, by the first of them", "plans", [task("丙", { group: "x", cells: { number: 9 } }), task("乙", { cells: { number: 5 } }), task("甲", { group: "x", cells: { number: 1 } })], [], "甲丙乙"],
    ["and in them the tellings of one row", "plans", [task("丁", { group: "x", unit: "m", cells: { number: 9 } }), task("丙", { group: "x", cells: { number: 5 } }), task("甲", { group: "x", unit: "m", cells: { number: 1 } })], [], "甲丁丙"],
  ])("%s: %s", (_, kind, rows, people, order) => {
    expect(ordered(kind, rows, people)).toBe(order);
    expect(ordered(kind, [...rows].reverse(), people)).toBe(order);
  });
});
