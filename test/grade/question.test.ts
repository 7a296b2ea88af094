import type { LogEntry } from "../../src/model/nouns.js";
import { tell, WORDS } from "../../src/words/index.js";
import { entry, on, reviewed } from "../support/builders.js";

const asked = (change: Partial<LogEntry>): string | null => {
  const { lines } = reviewed({ log: [entry({ day: on("2025-08-15"), dayAction: "参加项目推介会并签约", dayResult: "全部完成", ...change })] }, { person: null });
  const question = lines[0]?.question ?? null;
  return question && tell(WORDS.zh, question);
};

test.each([
  [{}, "周五 08-15 的签约，客户和金额是多少？"],
  [{ client: ["示例市自然资源局"] }, "周五 08-15 的签约，金额是多少？"],
  [{ dayResult: "全部完成，300 万" }, "周五 08-15 的签约，客户是哪一家？"],
])("a signing is asked only for what its row lacks: %j", (change, question) => {
  expect(asked(change)).toBe(question);
});
