import { whoseRow } from "../../src/facts/whoseRow.js";
import { client, entry, inputs, need, on, plan } from "../support/builders.js";

const at = (sheet: string, row: number): { readonly sheet: string; readonly row: number; readonly column: number } => ({ sheet, row, column: 1 });
const whose = whoseRow(
  inputs({
    plans: [plan({ origin: at("周计划", 2), owners: ["销售甲", "销售乙"], due: on("2025-08-13") }), plan({ origin: at("周计划", 3), owners: ["销售甲"], responsible: "销售丙" }), plan({ origin: at("周计划", 4), owners: [] })],
    needs: [need({ origin: at("协调事项", 2), department: "技术部", due: on("2025-08-14") }), need({ origin: at("协调事项", 3), department: "技术部", responsible: "经理甲" })],
    clients: [client({ origin: at("客户", 2), owners: ["销售丁"], nextDay: on("2025-08-15") }), client({ origin: at("客户", 3), owners: [] })],
    log: [entry({ origin: at("每日日志", 2), owners: ["销售戊"] }), entry({ origin: at("周计划", 3), owners: ["销售己"] })],
  }),
);

test.each([
  ["a task, with all its owners", at("周计划", 2), "销售甲、销售乙", on("2025-08-13")],
  ["a task, with the one responsible", at("周计划", 3), "销售丙", null],
  ["a task of nobody", at("周计划", 4), null, null],
  ["a need, with its department", at("协调事项", 2), "技术部", on("2025-08-14")],
  ["a need, with the one responsible", at("协调事项", 3), "经理甲", null],
  ["a client, with the next step's day", at("客户", 2), "销售丁", on("2025-08-15")],
  ["a client of nobody without a next step", at("客户", 3), null, null],
  ["a log row, that has no date to act by", at("每日日志", 2), "销售戊", null],
  ["another column of a row", { ...at("客户", 2), column: 7 }, "销售丁", on("2025-08-15")],
  ["a row of a sheet that tells of nobody", at("项目", 2), null, null],
  ["a row that is none", at("每日日志", 9), null, null],
])("%s", (_, origin, who, due) => {
  expect(whose(origin)).toEqual({ who, due });
});

test("a workbook without rows", () => {
  expect(whoseRow(inputs({}))(at("周计划", 2))).toEqual({ who: null, due: null });
});
