import { vagueTask } from "../../src/facts/vagueTask.js";
import type { PlanItem } from "../../src/model/nouns.js";
import { plan } from "../support/builders.js";

const CLIENT = ["示例市自然资源局"];

test.each<[string, Partial<PlanItem>, ReturnType<typeof vagueTask>]>([
  ["says what is done", { task: "提交投标文件" }, null],
  ["names no object", { task: "跟进一下" }, "object"],
  ["names no object, small words aside", { task: "了解一下进展情况，跟进" }, "object"],
  ["its client is the object, and no result is asked for", { task: "跟进", client: CLIENT, expected: "" }, "result"],
  ["its project is the object, and its result is as vague", { task: "跟进", project: "示例项目", expected: "继续跟进一下" }, "result"],
  ["its result is a blank", { task: "跟进", client: CLIENT, expected: "  " }, "result"],
  ["its result is none", { task: "跟进", client: CLIENT, expected: "无" }, "result"],
  ["says both", { task: "跟进", client: CLIENT, expected: "拿到签字的会议纪要" }, null],
])("a task %s", (_, change, expected) => expect(vagueTask(plan(change))).toBe(expected));

test("a task of a client without a cell for its result asks for none", () => {
  const { origin, owners } = plan();
  expect(vagueTask({ origin, owners, week: null, task: "跟进", client: CLIENT })).toBe("result");
});
