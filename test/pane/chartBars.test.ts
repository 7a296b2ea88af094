import { chartPoints } from "../../src/pane/chartBars.js";
import { drawing, row, text } from "../support/drawings.js";

test("a chart's points are the cells it names, a blank counting 0", () => {
  const number = (value: number): ReturnType<typeof text> => ({ value, role: "number", format: "integer" });
  const page = drawing([row([text("完成"), number(2)]), row([text("未完成"), null]), row([text("延期"), { value: { formula: "B1", cached: 4 }, role: "number" }])]);
  const column = (left: number): { top: number; left: number; bottom: number; right: number } => ({ top: 0, left, bottom: 2, right: left });
  const chart = { kind: "bar", title: "完成", categories: column(0), series: [{ name: "n", values: column(1), tone: "accent" }], at: column(0) } as const;
  expect(chartPoints(chart, page)).toEqual([
    { name: "完成", values: [2] },
    { name: "未完成", values: [0] },
    { name: "延期", values: [4] },
  ]);
});
