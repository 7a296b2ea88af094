import { readCompletion } from "../../src/text/readCompletion.js";

test.each([
  ["完成", "done"],
  ["未完成", "not_done"],
  ["部分完成", "partial"],
  ["未全部完成", "partial"],
  ["已完成未来三年规划", "done"],
  ["延期到月底", "postponed"],
  ["项目取消", "cancelled"],
  ["", "unknown"],
])("%j is %s, surely", (text, label) => expect(readCompletion(text)).toMatchObject({ label, sure: true }));

test.each(["已完成", "已完成。", "完成了", "全部完成", "按时完成", "任务已完成", "已经完成", "已做完", "办完了", "搞定", "√", "done"])("%j, as most rows say it, is done, surely", (text) =>
  expect(readCompletion(text)).toMatchObject({ label: "done", sure: true }));

test("where the weights take another label than the grammar, the rule says so and the phrase stands in the text", () => {
  const texts = ["还在走流程", "对方说再看看", "基本都弄完了", "快要签了", "人没在，白跑一趟", "材料备齐了还没报"];
  for (const text of texts) {
    const { rule, phrase } = readCompletion(text);
    if (rule === "by-likeness") expect(text).toContain(phrase);
    expect(rule).not.toBe("");
  }
});

test("words of which none speaks for the label taken are the phrase as a whole", () => {
  expect(readCompletion(" 调研 ")).toMatchObject({ label: "unknown", rule: "by-likeness", phrase: "调研", sure: false });
});

test("nothing said is nothing weighed", () => expect(readCompletion("无")).toMatchObject({ rule: "none-word", sure: true }));

test("a share keeps its percent", () => expect(readCompletion("完成80%")).toMatchObject({ label: "partial", percent: 80 }));
