import { matchText, sharedText } from "../../src/report/matchText.js";
import { voiceOf } from "../../src/report/voice.js";
import { WORDS } from "../../src/words/index.js";
import { matched } from "../support/matched.js";

const reasons = [
  { part: "thing", points: 4, what: "补充协议" },
  { part: "client", points: 3, what: "示例县水利局" },
  { part: "otherPhase", points: -2, what: "2期" },
] as const;
const match = matched({ sheet: "每日日志", row: 2, column: 3 }, "补充协议", { reasons, score: 5 });

test("every reason stands with its points, and their sum after them", () => {
  expect(matchText(voiceOf(WORDS.zh), match)).toBe("共有“补充协议” +4，同客户“示例县水利局” +3，期次不同“2期” −2，合计 5");
  expect(matchText(voiceOf(WORDS.en), match)).toContain("both name “补充协议” +4");
});

test("in passing only what is shared beside the quoted words is told", () => {
  expect(sharedText(voiceOf(WORDS.zh), match)).toBe("同客户“示例县水利局”");
});
