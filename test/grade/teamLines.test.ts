import type { Rows } from "../support/builders.js";
import { entry, need, on, plan, reviewed } from "../support/builders.js";

const [JIA, YI, BING] = ["销售甲", "销售乙", "销售丙"];
const before = on("2025-08-04");
const next = on("2025-08-18");
const of = (...owners: readonly (string | undefined)[]) => ({ owners: owners.filter((name) => name !== undefined) });
const lines = (rows: Rows) => reviewed({ settings: { people: [JIA, YI, BING].filter((name) => name !== undefined) }, ...rows }).lines;

test("each person's figures are the person's own, a joint task each owner's", () => {
  const made = lines({
    plans: [plan({ status: "完成", ...of(JIA) }), plan({ status: "未完成", task: "合办", ...of(JIA, YI) }), plan({ status: "完成", week: next, task: "下周", ...of(YI) }), plan({ week: before, status: "完成", task: "上周", ...of(YI) }), plan({ week: before, status: "取消", task: "上周消", ...of(YI) }), plan({ week: before, status: "未完成", task: "上周未", ...of(YI) })],
    log: [entry({ dayAction: "拜访客户", dayResult: "客户满意", ...of(YI) }), entry({ dayAction: "拜访客户", dayResult: "没见到", ...of(JIA) })],
    needs: [need({ ...of(YI), raised: { day: on("2025-08-08"), minutes: null } }), need({ ...of(YI, JIA), need: "共同的" }), need({ ...of(JIA), state: "已解决", need: "已办的" })],
  });
  expect(made.map(({ name, counts, before: earlier }) => [name, counts.planned, counts.done, counts.nextPlans, counts.contacts.realised, counts.contacts.failed, counts.openNeeds, counts.longestWait, earlier])).toEqual([
    [JIA, 2, 1, 0, 0, 1, 1, null, null],
    [YI, 1, 0, 1, 1, 0, 2, 10, { n: 1, of: 2 }],
    [BING, 0, 0, 0, 0, 0, 0, null, null],
  ]);
});

test.each<[string, Rows, readonly boolean[]]>([
  ["a task without its result is not handed in", { plans: [plan(of(JIA))] }, [false, false, false]],
  ["one with it is", { plans: [plan({ ...of(JIA), actual: "完成" }), plan(of(JIA))] }, [true, false, false]],
  ["a drop-down is enough", { plans: [plan({ ...of(YI), status: "延期" })] }, [false, true, false]],
  ["so is a log row of the week", { log: [entry({ ...of(BING), dayAction: "整理材料" })] }, [false, false, true]],
  ["though it says that there was nothing", { log: [entry({ ...of(BING), dayAction: "无" })] }, [false, false, true]],
  ["one of another week is not", { log: [entry({ ...of(BING), day: before, dayAction: "整理材料" })] }, [false, false, false]],
  ["nor a blank row", { log: [entry(of(BING))] }, [false, false, false]],
])("handed in: %s", (_, rows, handedIn) => {
  expect(lines(rows).map((line) => line.handedIn)).toEqual(handedIn);
});

test("each person is asked of the person's own rows", () => {
  const carried = plan({ ...of(JIA), task: "催收尾款", status: "未完成", carried: 2 });
  const words = plan({ ...of(YI), task: "对接补充协议", actual: "见群文件" });
  const made = lines({ plans: [carried, words], log: [entry({ ...of(BING), dayAction: "拜访投资方", dayResult: "没见到" })] });
  expect(made.map(({ question }) => [question?.say, question?.with])).toEqual([
    ["question-carried", { task: "催收尾款", times: 3 }],
    ["question-unsure", { task: "对接补充协议", actual: "见群文件" }],
    ["question-not-met", { day: "2025-08-11", party: "投资方" }],
  ]);
  expect(made.slice(0, 2).map(({ questionOrigins }) => questionOrigins)).toEqual([[carried.origin], [words.origin]]);
});

test("who has nothing to be asked is asked nothing; a review of one person has no lines", () => {
  const rows = { plans: [plan({ ...of(JIA), status: "完成" })], settings: { people: ["销售甲"] } };
  expect(lines(rows).map(({ question, questionOrigins }) => [question, questionOrigins])).toEqual([[null, []]]);
  expect(reviewed(rows, { person: "销售甲" }).lines).toEqual([]);
});
