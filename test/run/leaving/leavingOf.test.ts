import fc from "fast-check";
import type { Traces } from "../../../src/model/leaving.js";
import { originText } from "../../../src/model/origin.js";
import type { CellValue, Sheet, Workbook } from "../../../src/model/workbook.js";
import { foreignRows } from "../../../src/run/leaving/foreignRows.js";
import { inwardColumns } from "../../../src/run/leaving/inwardColumns.js";
import { leavingOf } from "../../../src/run/leaving/leavingOf.js";
import { numbersIn } from "../../../src/run/leaving/numbersIn.js";
import { day, log, plans, sheet, zh } from "../../support/weekBook.js";

const NONE: Traces = { hiddenColumns: [], comments: [], names: [] };
const TODAY = day("2025-08-18");

test.each<readonly [string, readonly string[]]>([
  ["身份证 11010519491231002X", ["idCard 110****002X"]],
  ["11010519491231002x，本人", ["idCard 110****002X"]],
  ["身份证 110105194912310021", []],
  ["11010519491331002X", []],
  ["卡号 6222 0212 3456 7890 128", ["bankCard 622****0128"]],
  ["卡号 6222 0212 3456 7890 127", []],
  ["卡号 4111-1111-1111-1111", ["bankCard 411****1111"]],
  ["卡号 4111111111111112", []],
  ["电话13800138000", ["phone 138****8000"]],
  ["电话：１３８００１３８０００、139 0013 9000", ["phone 138****8000", "phone 139****9000"]],
  ["合同号 12800138000", []],
  ["金额 13800138000.50 元", []],
  ["编号 A13800138000", []],
  ["2025-08-11 至 2025-08-17", []],
])("the personal numbers of %s", (text, expected) => {
  expect(numbersIn(text).map(({ kind, masked }) => `${kind} ${masked}`)).toEqual(expected);
});

test("no number is ever told in full", () => {
  fc.assert(fc.property(fc.array(fc.oneof(fc.constantFrom("13800138000", "11010519491231002X", "4111111111111111"), fc.string()), { maxLength: 5 }), (parts) => {
    for (const { masked } of numbersIn(parts.join(" "))) expect(masked).toMatch(/^\d{3}\*{4}[\dX]{4}$/);
  }), { numRuns: 60 });
});

const book = (sheets: readonly Sheet[]): Workbook => ({ fileName: null, dateSystem: 1900, findings: [], sheets });
const OWN = [plans([["拜访示例市自然资源局", "确认", "完成"]]), log([])];
const others = sheet("周计划", [...plans([["拜访", "确认", "完成"]]).rows, ...["乙", "乙", "丙"].map((name): CellValue[] => [45880, `销售${name}`, "整理", "完成", null])]);

test.each<readonly [string, readonly Sheet[], string | null, Traces, readonly string[]]>([
  ["a person's own plain file carries nothing", OWN, "销售甲", NONE, []],
  ["other people's rows", [others], "销售甲", NONE, ["「周计划」有别人的 3 行：销售乙、销售丙 周计划!C3"]],
  ["in a team's file every row belongs", [others], null, NONE, []],
  ["marks of secrecy and numbers, each once a sheet, the number masked", [...OWN, sheet("备注", [["机密"], ["内部资料，勿传"], ["电话 13800138000"], [13900139000], ["内部协调会"]])], null, NONE, ["「备注」有密级字样「机密」，共 2 处 备注!A1", "「备注」有手机号 138****8000，共 2 处 备注!A3"]],
  [
    "columns that stay inside, by the company's own headings too, where they hold something",
    [...OWN, sheet("客户", [["客户名称", "负责人", "生命周期阶段", "对手", "分管领导职责"], ["示例市自然资源局", "销售甲", "意向期", null, null], ["示例县自然资源局", "销售甲", "意向期", "2025-08-01", null]]), sheet("设置", [["键", "值"], ["表头别名", "对手=竞争对手异常接触"]])],
    null,
    NONE,
    ["「客户」有 1 列只在内部看，里面有内容：对手 客户!D3"],
  ],
  ["hidden sheets", [...OWN, sheet("底稿", [["x"]], { visibility: "hidden" })], null, NONE, ["隐藏的表「底稿」"]],
  [
    "hidden rows and columns, where they hold something",
    [...OWN, { ...sheet("报价", [["客户", "底价", "备注", null], ["示例市自然资源局", 42, null, 7], ["小计", null, null, null], [null, null, null, null]]), hiddenRows: [2, 3] }],
    null,
    { ...NONE, hiddenColumns: [{ sheet: "报价", columns: [1, 2, 3, 40] }] },
    ["「报价」有 1 行隐藏或筛选掉了，里面有内容 报价!A3", "「报价」有 1 列隐藏或折叠着，里面有内容：底价 报价!B2"],
  ],
  [
    "a hidden column without a heading is named by its letters",
    [...OWN, sheet("名单", [["13800138000"], ["13900139000"]])],
    null,
    { ...NONE, hiddenColumns: [{ sheet: "名单", columns: [0] }] },
    ["「名单」有手机号 138****8000，共 2 处 名单!A1", "「名单」有 1 列隐藏或折叠着，里面有内容：A 名单!A2"],
  ],
  ["many of them are named by the first", [...OWN, sheet("宽表", [["甲", "乙", "丙", "丁", "戊", 6], [1, 1, 1, 1, 1, 1], [2, 2, 2, 2, 2, 2]])], null, { ...NONE, hiddenColumns: [{ sheet: "宽表", columns: [0, 1, 2, 3, 4, 5] }] }, ["「宽表」有 6 列隐藏或折叠着，里面有内容：甲、乙、丙、丁、… 宽表!A2"]],
  ["comments, and names in the file's properties", OWN, null, { ...NONE, comments: [{ sheet: "周计划", n: 2 }], names: ["张某", "示例公司"] }, ["「周计划」有 2 条批注", "文件属性里的名字：张某、示例公司"]],
])("%s", (_, sheets, person, traces, expected) => {
  expect(leavingOf(book(sheets), foreignRows(book(sheets), { person, today: TODAY }), inwardColumns(book(sheets), TODAY), traces).map(({ say, place }) => `${zh(say)}${place ? ` ${originText(place)}` : ""}`)).toEqual(expected);
});
