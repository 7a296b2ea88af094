import { hiddenRows } from "../../src/facts/sources.js";
import { entry, inputs, plan } from "../support/builders.js";

test("hidden rows are told at the first of them, else at the first row; a sheet without any is not told", () => {
  const { plans, log } = inputs({ plans: [plan()], log: [entry()] });
  if (!plans || !log) throw new Error("no sheets");
  const firstHidden = { sheet: "周计划", row: 77, column: 1 };
  const given = inputs({ change: { plans: { ...plans, hidden: 2, firstHidden }, log: { ...log, hidden: 1 } } });
  expect(hiddenRows(given)).toEqual([{ sheet: "周计划", rows: 2, origin: firstHidden }, { sheet: "每日日志", rows: 1, origin: log.rows[0]?.origin }]);
  expect(hiddenRows(inputs({ plans: [plan()] }))).toEqual([]);
});
