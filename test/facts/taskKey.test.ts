import { taskKey } from "../../src/facts/taskKey.js";

test("a task is known by its words and clients, spaces, widths and order aside", () => {
  expect(taskKey({ task: "提交 方案Ａ" })).toBe("提交方案A");
  expect(taskKey({ task: "提交方案A", client: [] })).toBe("提交方案A");
  expect(taskKey({ task: "提交方案", client: ["乙局", "甲 局"] })).toBe(taskKey({ task: "提交方案 ", client: ["甲局", "乙局"] }));
  expect(taskKey({ task: "提交方案", client: ["甲局"] })).toBe("提交方案｜甲局");
});
