import fc from "fast-check";
import { CLIENTS, PLANS } from "../../src/model/columns/index.js";
import type { CellValue } from "../../src/model/workbook.js";
import { Fault } from "../../src/read/fault.js";
import { printCell } from "../../src/read/printCell.js";
import { choiceReader } from "../../src/read/readChoice.js";
import { readParties, readPeople } from "../../src/read/readNames.js";
import { readNumber } from "../../src/read/readNumber.js";
import { readPercent } from "../../src/read/readPercent.js";
import { readText } from "../../src/read/readText.js";
import { readYesNo } from "../../src/read/readYesNo.js";

function show(read: unknown): unknown {
  return read instanceof Fault ? [read.code, read.value] : read;
}

test.each<readonly [CellValue, string, unknown]>([
  ["80%", "", 80],
  ["80％", "", 80],
  ["８０％", "", 80],
  [0.8, "0%", 80],
  [0.8, "", 80],
  [80, "", 80],
  ["八成", "", 80],
  ["约八成五", "", 85],
  ["约80", "", 80],
  ["一半", "", 50],
  ["完成一半", "", 50],
  ["百分之八十", "", 80],
  ["三分之一", "", 33.333333],
  ["3/5", "", 60],
  [0.29, "", 29],
  ["120%", "", 120],
  [1.2, "0%", 120],
  [1.2, "", ["percent-small", 1.2]],
  [1, "0%", 100],
  [1, "", ["percent-one", 100]],
  [0, "", 0],
  ["七八成", "", ["percent-unreadable", undefined]],
  ["快好了", "", ["percent-unreadable", undefined]],
  [-0.2, "", ["percent-unreadable", undefined]],
  ["无", "", undefined],
])("the share %j (%s) is %j", (value, format, expected) => expect(show(readPercent(value, format))).toEqual(expected));

test("a share is never negative", () => {
  fc.assert(
    fc.property(fc.oneof(fc.double(), fc.string(), fc.stringMatching(/^[0-9一二三四五六七八九十成半约%./]{1,8}$/u)), fc.constantFrom("", "0%", "@"), (value, format) => {
      const read = readPercent(value, format);
      const percent = read instanceof Fault ? read.value : read;
      expect(percent === undefined || percent >= 0).toBe(true);
    }),
  );
});

test.each<readonly [CellValue, "plain" | "wan" | "yuan", unknown]>([
  ["120万", "wan", 120],
  ["1,200", "wan", 1200],
  ["１２０万元", "wan", 120],
  ["5000元", "wan", 0.5],
  ["1.5亿", "wan", 15000],
  [50_000, "yuan", 5],
  ["3、", "plain", 3],
  ["第2项", "plain", 2],
  ["约几十", "plain", ["number-unreadable", undefined]],
  ["—", "plain", undefined],
])("the number %j in %s is %j", (value, unit, expected) => expect(show(readNumber(value, unit))).toEqual(expected));

describe("readChoice", () => {
  const status = choiceReader(PLANS.columns[16]);
  test.each([
    [" 完成 ", "完成"],
    ["Done", "完成"],
    ["已完成", "完成"],
    ["❌ 未完成", "未完成"],
    ["推迟", "延期"],
    ["无", undefined],
  ])("%j is %j", (typed, expected) => expect(status(typed)).toBe(expected));

  test("an unknown word is listed with what is allowed", () => {
    const read = status("差不多");
    expect(read).toBeInstanceOf(Fault);
    expect(read instanceof Fault && read.slots).toEqual({ text: "差不多", allowed: "完成、部分完成、未完成、延期、取消" });
  });

  test("a remark in brackets is no part of the word", () => {
    const level = CLIENTS.columns.find(({ field }) => field === "adminLevel");
    expect(level && choiceReader(level)("县")).toBe("县(区)");
  });
});

test.each<readonly [CellValue, unknown]>([
  ["是", true],
  ["√", true],
  ["Y", true],
  [1, true],
  [true, true],
  ["TRUE", true],
  ["×", false],
  ["否", false],
  [0, false],
  ["未见到", false],
  ["/", undefined],
  ["也许", ["yes-no-unknown", undefined]],
])("yes or no: %j is %j", (value, expected) => expect(show(readYesNo(value))).toEqual(expected));

describe("names", () => {
  const none = new Set<string>();
  test.each<readonly [string, readonly string[] | undefined]>([
    ["销售甲", ["销售甲"]],
    ["销售 甲", ["销售甲"]],
    ["销售甲 ", ["销售甲"]],
    ["销售甲、李四", ["销售甲", "李四"]],
    ["张三,李四；王 五", ["张三", "李四", "王五"]],
    ["张三 李四", ["张三", "李四"]],
    ["张三（轮岗）", ["张三"]],
    ["John Smith/李四", ["John Smith", "李四"]],
    ["甲经理", ["销售甲"]],
    ["无", undefined],
    ["张三、张三", ["张三"]],
  ])("people: %j", (typed, expected) => expect(readPeople(typed, none, new Map([["甲经理", "销售甲"]]))).toEqual(expected));

  test("known names decide where a space could part or join", () => {
    expect(readPeople("甲+乙、丙/丁;戊|己&庚", new Set(), new Map())).toEqual(["甲", "乙", "丙", "丁", "戊", "己", "庚"]);
    expect(readPeople("Ann+Bob", new Set(), new Map())).toEqual(["Ann+Bob"]);
    expect(readPeople("欧阳 小明", new Set(["欧阳小明"]), new Map())).toEqual(["欧阳小明"]);
    expect(readPeople("甲 乙", new Set(["甲", "乙"]), new Map())).toEqual(["甲", "乙"]);
  });

  test("clients keep their words together", () => {
    expect(readParties("示例市 自然资源局、示例县水利局（筹）")).toEqual(["示例市自然资源局", "示例县水利局(筹)"]);
  });
});

test.each<readonly [CellValue, string, string | undefined]>([
  [45880, "yyyy/m/d", "2025-08-11"],
  [0.8, "0%", "80%"],
  [0.1 + 0.2, "", "0.3"],
  [3, "", "3"],
  ["  收款\r\n跟进 ", "", "收款\n跟进"],
  ["无", "", "无"],
  ["\u3000\u00a0", "", undefined],
])("the text of %j shown as %j is %j", (value, format, expected) => expect(readText(value, format, 1900)).toBe(expected));

test("printing a cell never throws", () => {
  fc.assert(fc.property(fc.oneof(fc.double(), fc.string(), fc.boolean()), fc.constantFrom("", "0.00", "yyyy-mm-dd hh:mm", "h:mm", "#,##0.0"), (value, format) => expect(typeof printCell(value, format, 1904)).toBe("string")));
});
