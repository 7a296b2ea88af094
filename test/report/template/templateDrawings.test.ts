import { CLIENTS, COORDINATION, LOG, PLANS, SETTINGS, SHEETS } from "../../../src/model/columns/index.js";
import { addDays, dayOf, type Day } from "../../../src/model/day.js";
import type { Drawing, DrawnCell } from "../../../src/model/drawing.js";
import { readInputs } from "../../../src/read/readInputs.js";
import type { TemplateRows } from "../../../src/report/template/rows.js";
import { templateDrawings } from "../../../src/report/template/templateDrawings.js";
import { STANDARD_BOOK } from "../../../src/samples/sampleBooks.js";
import { THRESHOLDS } from "../../../src/settings/thresholds.js";
import { ADVICE, adviceKey } from "../../../src/settings/advice.js";
import { TEXTS } from "../../../src/settings/texts.js";
import { LANGUAGES, WORDS } from "../../../src/words/index.js";
import { bytesOf, opened } from "./books.js";

const MONDAY = dayOf(2025, 8, 11) as Day;
const SPECS = SHEETS.map((spec) => [spec.zh, spec] as const);

function drawn(rows: TemplateRows, key: string): Drawing {
  const found = templateDrawings(WORDS.zh, { sheets: SHEETS, rows }).find(({ name }) => name === key);
  if (!found) throw new RangeError(key);
  return found;
}

function checkOf(rows: TemplateRows, key: string): unknown {
  const cell = drawn(rows, key).rows[0]?.cells.find((candidate): candidate is DrawnCell => candidate !== null);
  return typeof cell?.value === "object" ? cell.value?.cached : cell?.value;
}

test("the standard workbook begins with plans, log, clients and settings, and none of them is a generated sheet", () => {
  const drawings = templateDrawings(WORDS.zh);
  expect(drawings.map(({ name, key }) => [name, key])).toEqual([["周计划", null], ["每日日志", null], ["客户", null], ["设置", null]]);
});

test("in English it has the English names, headings and choices", () => {
  const [plans] = templateDrawings(WORDS.en, { sheets: [PLANS] });
  expect(plans?.name).toBe("Plans");
  expect(plans?.rows[1]?.cells[3]?.value).toBe("Task");
  expect(plans?.validations).toContainEqual(expect.objectContaining({ kind: "list", values: ["Done", "Partial", "Missed", "Postponed", "Cancelled"] }));
});

describe.each(LANGUAGES)("every sheet of the dictionary (%s)", (language) => {
  test.each(SPECS)("%s: each heading has a note, each column a format; columns not shown at first are folded", (_, spec) => {
    const [drawing] = templateDrawings(WORDS[language], { sheets: [spec] });
    const heads = drawing?.rows[1]?.cells ?? [];
    expect(heads.map((cell) => [cell?.role, (cell?.note ?? "").length > 3])).toEqual(spec.columns.map(() => ["head", true]));
    expect(drawing?.columns.map(({ folded = false, format }) => [folded, format !== undefined])).toEqual(spec.columns.map(({ shown = false }) => [!shown, true]));
  });
});

test("every note has one or two sentences that fit a validation or a comment", () => {
  const notes = LANGUAGES.flatMap((language) => templateDrawings(WORDS[language], { sheets: SHEETS })).flatMap(({ rows }) => rows[1]?.cells.map((cell) => cell?.note ?? "") ?? []);
  expect(notes.filter((note) => note.length > 200)).toEqual([]);
});

test("words are text, so that what begins with = or - stays words; days and shares are numbers", () => {
  const rows = { plans: [{ week: MONDAY, owner: ["销售甲", "销售乙"], task: "=完成", expected: "-没见到", percent: 80, status: "部分完成" as const }] };
  const cells = drawn(rows, "周计划").rows[2]?.cells ?? [];
  const at = (field: string): unknown => cells[PLANS.columns.findIndex((column) => column.field === field)];
  expect(at("task")).toEqual({ value: "=完成", role: "input", format: "text" });
  expect(at("week")).toEqual({ value: 45880, role: "center", format: "day" });
  expect(at("percent")).toEqual({ value: 0.8, role: "center", format: "percent" });
  expect(at("owner")).toMatchObject({ value: "销售甲、销售乙" });
  expect(at("due")).toBeNull();
});

describe("the self-check line", () => {
  test("says of the latest week what is missing, and of the weeks before what has no outcome", () => {
    const task = { owner: ["销售甲"], task: "拜访", expected: "见到" };
    const plans = [
      { ...task, week: MONDAY },
      { ...task, week: addDays(MONDAY, 1), status: "完成" as const },
      { ...task, week: addDays(MONDAY, 7), due: addDays(MONDAY, 9) },
      { ...task, week: addDays(MONDAY, 8), client: ["示例市水利局"] },
    ];
    expect(checkOf({ plans }, "周计划")).toBe("自查：8月18日起的一周 2 项，缺期限 1，缺客户 1；此前各周未填完成情况 1");
  });

  test("names the working days without a row, up to the last day that has one", () => {
    const row = { owner: ["销售甲"], dayAction: "拜访", eveningAction: "无", eveningResult: "无" };
    const log = [0, 1, 2, 4].map((nth) => ({ ...row, day: addDays(MONDAY, nth), ...(nth > 0 && { dayResult: "见到" }) }));
    expect(checkOf({ log }, "每日日志")).toBe("自查：8月11日起的一周 4 行，有动作缺结果 1，缺客户 4，周四未填");
  });

  test.each(["周计划", "每日日志", "客户", "协调事项"])("%s without rows says that there is nothing yet", (name) => {
    expect(checkOf({}, name)).toBe("自查：还没有内容");
  });

  test("stands in the first column that is shown", () => {
    for (const spec of [PLANS, COORDINATION]) {
      const [drawing] = templateDrawings(WORDS.zh, { sheets: [spec] });
      const at = drawing?.rows[0]?.cells.findIndex((cell) => cell !== null) ?? -1;
      expect(drawing?.columns[at]?.folded).toBeUndefined();
    }
  });

  test("its formulas need nothing newer than COUNTIFS", () => {
    const formulas = templateDrawings(WORDS.zh, { sheets: [PLANS, LOG, CLIENTS, COORDINATION] }).map(({ rows }) => rows[0]?.cells.find((cell) => cell !== null)?.value);
    const names = formulas.flatMap((value) => (typeof value === "object" && value ? [...value.formula.matchAll(/([A-Z.]+)\(/g)].map(([, name]) => name) : []));
    expect([...new Set(names)].sort()).toEqual(["AND", "COUNTA", "COUNTIFS", "DAY", "IF", "MAX", "MONTH", "SUMPRODUCT", "WEEKDAY"]);
  });
});

test("设置 has every key with its default and its source, and reads back as the defaults", async () => {
  const [settings] = templateDrawings(WORDS.zh, { sheets: [SETTINGS] });
  expect(settings?.rows.slice(2).map(({ cells }) => cells[0]?.value)).toEqual([...[...TEXTS, ...THRESHOLDS].map(({ zh }) => zh), ...ADVICE.map(({ zh }) => `建议·${zh}`)]);
  const inputs = readInputs(await opened(bytesOf(STANDARD_BOOK), "标准工作簿.xlsx"), { today: MONDAY });
  expect([...inputs.settings.numbers]).toEqual(THRESHOLDS.map(({ key, value }) => [key, value]));
  expect(inputs.settings.texts.get("mode")).toBeUndefined();
  expect(inputs.settings.texts.get("workingTime")).toBe("双休");
  expect(ADVICE.map(({ rule }) => inputs.settings.texts.get(adviceKey(rule)))).toEqual(ADVICE.map(({ rule }) => WORDS.zh.advice[`advice-${rule}`]));
  expect(inputs.problems).toEqual([]);
});
