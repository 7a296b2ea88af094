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

test("where the weights take another label than the grammar, the rule says so and the phrase stands in the text", () => {
  const texts = ["还在走流程", "对方说再看看", "基本都弄完了", "快要签了", "人没在，白跑一趟", "材料备齐了还没报"];
  for (const text of texts) {
    const { rule, phrase } = readCompletion(text);
    if (rule === "by-likeness") expect(text).toContain(phrase);
    expect(rule).not.toBe("");
  }
});

test("nothing said is nothing weighed", () => expect(readCompletion("无")).toMatchObject({ rule: "none-word", sure: true }));

test("a share keeps its percent", () => expect(readCompletion("完成80%")).toMatchObject({ label: "partial", percent: 80 }));
