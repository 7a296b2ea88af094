import { answerBatch, type Batch, type BatchAnswer } from "./answerBatch.js";
import { apiSets, isWithin } from "./apiSets.js";
import { addressOf, parseAddress, parseReference } from "./book/address.js";
import { evaluate } from "./book/evaluate.js";
import { openBook } from "./book/openBook.js";
import { typedValue } from "./book/typedValue.js";
import { userWorkbook } from "../hosts/contractBook.js";

type Step = Partial<Batch["Actions"][number]>;

/** Asks for a range of 周计划 and does one thing with it. */
function onRange(address: string, step: Step, declared = "1.14", book = openBook(userWorkbook())): BatchAnswer {
  const batch: Batch = {
    Actions: [{ Id: 1, Name: "", ActionType: 2, ObjectPathId: 4, ...step }],
    ObjectPaths: {
      1: { Id: 1, ObjectPathType: 1, Name: "" },
      2: { Id: 2, ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 1 },
      3: { Id: 3, ObjectPathType: 5, Name: "", ParentObjectPathId: 2, ArgumentInfo: { Arguments: ["周计划"] } },
      4: { Id: 4, ObjectPathType: 3, Name: "GetRange", ParentObjectPathId: 3, ArgumentInfo: { Arguments: [address] } },
    },
  };
  return answerBatch(batch, book, { declared, walksPastLast: true, tellsNullBelow: true });
}

function errorOf(answer: BatchAnswer): string {
  return "Error" in answer ? `${answer.Error.Code}: ${answer.Error.Location}` : "none";
}

const put = (values: unknown): Step => ({ ActionType: 4, Name: "Values", ArgumentInfo: { Arguments: [values] } });

test.each([
  ["a matrix with a row too few", put([[1, 2]])],
  ["a ragged matrix", put([[1, 2], [3]])],
  ["a matrix with a column too many", put([[1, 2, 3], [4, 5, 6]])],
  ["null", put(null)],
  ["an object in a cell", put([[{}, 1], [2, 3]])],
])("%s is refused for a range of two by two, and nothing is written", (_, step) => {
  const book = openBook(userWorkbook());
  expect(errorOf(onRange("A1:B2", step, "1.14", book))).toBe("InvalidArgument: Range.values");
  expect(book.sheets[0]?.rows[0]?.[0]?.value).toBe("日期");
});

test("a member above the declared set is refused, as is one that is not there", () => {
  const merged: Step = { ActionType: 3, Name: "GetMergedAreasOrNullObject" };
  expect(errorOf(onRange("A1", merged, "1.12"))).toBe("ApiNotFound: Range.getMergedAreasOrNullObject");
  expect(errorOf(onRange("A1", merged, "1.13"))).toBe("none");
  expect(errorOf(onRange("A1", { ActionType: 3, Name: "Fly" }))).toBe("ApiNotFound: Range.fly");
  expect(apiSets().get("Worksheet.showGridlines")).toBe("1.8");
  expect(["1.9", "1.14", "1.15", "Online 1.1"].map((set) => isWithin(set, "1.14"))).toEqual([true, true, false, false]);
});

test("an unbounded range cannot be written and reads as null", () => {
  expect(errorOf(onRange("A:A", put("x")))).toBe("InvalidArgument: Range.values");
  expect(onRange("A:A", { QueryInfo: { Select: ["values"] } })).toEqual({ Results: [{ ActionId: 1, Value: { Values: null } }] });
});

test.each([
  ["=1+1", "General", null, "=1+1"],
  ["+1", "General", 1, null],
  ["-没见到", "General", null, "=-没见到"],
  ["@SUM", "General", null, "=@SUM"],
  ["007", "General", 7, null],
  ["1E5", "General", 100_000, null],
  ["TRUE", "General", true, null],
  ["50%", "General", 0.5, null],
  ["2025-08-11", "General", 45880, null],
  ["'007", "General", "007", null],
  ["=1+1", "@", "=1+1", null],
  ["'=1+1", "@", "=1+1", null],
])("%s put into a cell of format %s is the value %j, the formula %j", (given, format, value, formula) => {
  expect(typedValue(given, format)).toMatchObject({ value, formula });
});

test("formulas show what they come to, or an error", () => {
  const book = openBook({ ...userWorkbook(), sheets: userWorkbook().sheets.slice(0, 1).map((sheet) => ({ ...sheet, rows: [[2, 3], ["x", null]] })) });
  const [sheet] = book.sheets;
  const shows = (formula: string): unknown => sheet && evaluate(formula, sheet, book);
  expect(["=1+2", "=A1+B1", "=SUM(A1:B2)", "=COUNTA(A1:B2)", "=A1+A2", "=SAM(1)", "=-A1", "='周计划'!B1"].map(shows)).toEqual([
    3, 5, 5, 3, { error: "#VALUE!" }, { error: "#NAME?" }, -2, 3,
  ]);
});

test("addresses are read and told", () => {
  expect(["A1", "$B$2:C3", "2:4", "A:C", "XFD1048576"].map((text) => addressOf(parseAddress(text) ?? { top: 9, left: 9, bottom: 9, right: 9 }))).toEqual([
    "A1", "B2:C3", "2:4", "A:C", "XFD1048576",
  ]);
  expect(["", "1", "A", "A1:B", "A0", "XFE1", "A1:B2:C3", "甲1"].map(parseAddress)).toEqual(Array.from({ length: 8 }, () => undefined));
  expect(parseReference("='周 复''盘'!$M$1")).toEqual({ sheet: "周 复'盘", area: { top: 0, left: 12, bottom: 0, right: 12 } });
});
