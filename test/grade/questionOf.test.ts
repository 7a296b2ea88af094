import { questionOf, type QuestionFacts } from "../../src/grade/question.js";
import type { Grade } from "../../src/model/grade.js";
import type { CarryOver } from "../../src/model/review.js";
import { entry, on, plan } from "../support/builders.js";
import { contact, judged } from "../support/facts.js";

const LOW = { level: "low", reasons: [] } as const;
const carried = (task: string, times: number): CarryOver => ({ item: plan({ task }), times, risk: LOW });
const task = (name: string, grade: Grade, change: Parameters<typeof judged>[2] = {}, item = {}) => judged(grade, { task: name, ...item }, change);
const unsure = (name: string, actual?: string) => task(name, "unclear", { sure: false }, actual === undefined ? {} : { actual });
const late = (name: string, grade: Grade = "missed", due = "2025-08-17") => task(name, grade, {}, { due: on(due) });
const signed = (change = {}, of = entry()) => contact({ action: "签约", result: "已签", entry: of, ...change }, { rung: "signed" });
const failed = (change = {}) => contact({ met: false, effect: "no_effect", ...change });
const willing = (change = {}) => contact({ result: "有意愿", ...change }, { rung: "willing" });

/** The question and where it points: the places are the rows' own numbers, told by what stands there. */
const asked = (facts: Partial<QuestionFacts>): readonly unknown[] => {
  const found = questionOf({ handedIn: true, plans: [], slots: [], carryOver: [], today: on("2025-08-18"), ...facts });
  if (found === null) return [];
  const rows = [...(facts.plans ?? []).map(({ item }) => [item.task, item.origin] as const), ...(facts.carryOver ?? []).map(({ item }) => [item.task, item.origin] as const), ...(facts.slots ?? []).map(({ slot }, at) => [`日志${at + 1}`, slot.origin] as const)];
  return [found.question.say, found.question.with, found.origins.map((origin) => rows.find(([, own]) => own === origin)?.[0])];
};

test.each<[string, Partial<QuestionFacts>, readonly unknown[]]>([
  ["nothing to ask", {}, []],
  ["all done", { plans: [task("甲", "done"), task("乙", "cancelled")] }, []],
  ["nothing handed in goes before all", { handedIn: false, plans: [task("甲", "missed"), task("乙", "done")], carryOver: [carried("丙", 3)] }, ["question-not-handed", {}, ["甲", "乙"]]],
  ["carried twice", { plans: [unsure("甲")], carryOver: [carried("丙", 2)] }, ["question-carried", { task: "丙", times: 2 }, ["丙"]]],
  ["the one carried most often", { carryOver: [carried("乙", 2), carried("丙", 4), carried("丁", 3)] }, ["question-carried", { task: "丙", times: 4 }, ["丙"]]],
  ["once is no question", { carryOver: [carried("丙", 1)] }, []],
  ["words to be checked go before a signing", { plans: [late("子"), unsure("甲", " 见群文件\n"), unsure("乙")], slots: [signed()] }, ["question-unsure", { task: "甲", actual: "见群文件" }, ["甲"]]],
  ["a blank to be checked", { plans: [unsure("甲")] }, ["question-unsure", { task: "甲", actual: "" }, ["甲"]]],
  ["a signing without client and amount goes before a meeting missed", { slots: [failed(), signed()] }, ["question-signed", { day: "2025-08-11" }, ["日志2"]]],
  ["without client", { slots: [signed({ result: "已签 300 万" })] }, ["question-signed-client", { day: "2025-08-11" }, ["日志1"]]],
  ["without amount", { slots: [signed({ clients: ["示例市自然资源局"] })] }, ["question-signed-amount", { day: "2025-08-11" }, ["日志1"]]],
  ["without its project alone is no question", { slots: [signed({ clients: ["示例市自然资源局"], result: "已签 300 万" })] }, []],
  ["the first signing that lacks something", { slots: [signed({ clients: ["示例市自然资源局"], result: "已签 300 万" }), signed({ result: "已签 300 万" }, entry({ day: on("2025-08-14") }))] }, ["question-signed-client", { day: "2025-08-14" }, ["日志2"]]],
  ["a signing within the company is none", { slots: [signed({ external: false })] }, []],
  ["a payment is none", { slots: [contact({}, { rung: "paid" })] }, []],
  ["a meeting missed goes before a passed date", { plans: [late("甲")], slots: [contact(), failed({ clients: ["示例市自然资源局", "示例县水利局"] })] }, ["question-not-met", { day: "2025-08-11", party: "示例市自然资源局、示例县水利局" }, ["日志2"]]],
  ["by the word for whom", { slots: [failed({ party: "投资方" })] }, ["question-not-met", { day: "2025-08-11", party: "投资方" }, ["日志1"]]],
  ["by what was done", { slots: [failed({ party: "", action: "登门拜访" })] }, ["question-not-met", { day: "2025-08-11", party: "登门拜访" }, ["日志1"]]],
  ["nobody says whether they met", { slots: [contact({ met: null })] }, []],
  ["nobody from outside", { slots: [failed({ external: false })] }, []],
  ["a passed date goes before what is only unfinished", { plans: [task("甲", "missed"), late("乙"), late("丙")] }, ["question-overdue", { task: "乙", due: "2025-08-17" }, ["乙"]]],
  ["today has not passed", { plans: [late("乙", "partial", "2025-08-18")] }, ["question-missed", { task: "乙" }, ["乙"]]],
  ["what is done is not late", { plans: [late("甲", "done"), late("乙", "cancelled")] }, []],
  ["an unfinished task goes before a promise", { plans: [task("甲", "done"), task("乙", "partial"), task("丙", "missed")], slots: [willing()] }, ["question-missed", { task: "乙" }, ["乙"]]],
  ["a promise without a date", { slots: [contact(), willing()] }, ["question-willing", { day: "2025-08-11", result: "有意愿" }, ["日志2"]]],
  ["one on the way home is none", { slots: [willing({ effect: "rest" })] }, []],
  ["what was agreed is none", { slots: [contact({}, { rung: "agreed" })] }, []],
])("%s", (_, facts, expected) => {
  expect(asked(facts)).toEqual(expected);
});
