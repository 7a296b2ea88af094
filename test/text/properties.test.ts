import fc from "fast-check";
import { isVague } from "../../src/text/isVague.js";
import { noneWord } from "../../src/text/noneWord.js";
import { normalizeText } from "../../src/text/normalizeText.js";
import { readCompletion } from "../../src/text/readCompletion.js";
import { counterpartOf } from "../../src/text/counterpartOf.js";
import { readEffect } from "../../src/text/readEffect.js";
import { readScene } from "../../src/text/readScene.js";
import { sharedTerms } from "../../src/text/sharedTerms.js";
import { splitActions } from "../../src/text/splitActions.js";
import { splitNeeds } from "../../src/text/splitNeeds.js";
import { sentences } from "./scoreOf.js";

const words = "没 未 已 完成 签约 了 ， 。 80% 八成 3家 2家 都 下周 等 不 《 》 ？ 推迟 取消 客户 说 100 / ５０％ 簽 OK not 🙂 ✅ 除 的 后".split(" ");
const typed = fc.oneof(fc.string({ unit: "binary" }), fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((parts) => parts.join("")));
const known = sentences("completion", "known").map(({ text }) => text ?? "");
const fullWidth = (text: string): string => text.replace(/[!-~]/gu, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));

test("no text makes a reader throw, and a percent stays within 0–100", () => {
  fc.assert(
    fc.property(typed, typed, (one, other) => {
      const completion = readCompletion(one);
      const effect = readEffect(one, other);
      for (const { percent } of [completion, effect]) expect(percent === null || (percent >= 0 && percent <= 100)).toBe(true);
      noneWord(one);
      isVague(one);
      readScene(one);
      counterpartOf(one, other);
      sharedTerms(one, other);
      splitNeeds(one);
    }),
    { numRuns: 400 },
  );
});

test("the phrase stands in the text as typed", () => {
  fc.assert(fc.property(typed, (text) => expect(text).toContain(readCompletion(text).phrase)), { numRuns: 400 });
});

test("actions are parts of their task", () => {
  fc.assert(fc.property(typed, (text) => splitActions(text).forEach((action) => expect(text).toContain(action))), { numRuns: 200 });
});

test("a sign that is a space with a mark leaves no space", () => expect(normalizeText("完成\u2017").text).toBe("完成\u0333"));

test("normal text is its own normal text", () => {
  fc.assert(fc.property(typed, (text) => expect(normalizeText(normalizeText(text).text).text).toBe(normalizeText(text).text)), { numRuns: 200 });
});

test.each([
  ["full-width signs", fullWidth],
  ["spaces around", (text: string) => `  ${text}\u3000`],
  ["a full stop after", (text: string) => `${text}。`],
] as const)("labels do not change by %s", (_, change) => {
  for (const text of known.filter((each) => !/[?？.…]$|^[-/.]+$/u.test(each))) {
    const [plain, changed] = [readCompletion(text), readCompletion(change(text))];
    expect([text, changed.label, changed.percent]).toEqual([text, plain.label, plain.percent]);
  }
});
