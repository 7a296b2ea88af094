import { readFileSync } from "node:fs";
import { join } from "node:path";
import { countingEn } from "../../docs/countingEn.js";
import { countingPage } from "../../docs/countingPage.js";
import { countingZh } from "../../docs/countingZh.js";
import { sampleJudged } from "../../docs/sampleJudged.js";
import { figures } from "../../src/report/figures.js";
import { sourceLabels } from "../../src/report/sourceLabels.js";
import { voiceOf } from "../../src/report/voice.js";
import { WORDS } from "../../src/words/index.js";

test("docs/counting.md says what the figures are now; `npm run rules` writes it", async () => {
  expect(readFileSync(join(process.cwd(), "docs", "counting.md"), "utf8")).toBe(await countingPage());
});

test("every figure of the band is explained, in both languages", async () => {
  const { review } = await sampleJudged();
  const voice = voiceOf(WORDS.zh);
  const shown = figures({ review, voice, labels: sourceLabels(review, voice), options: { dateSystem: 1900 } });
  for (const { figures: text } of [countingZh, countingEn]) expect(text.how).toHaveLength(shown.length);
});

test("a list of one language is as long as that of the other", () => {
  const shape = (part: unknown): unknown => (typeof part === "string" ? "" : Array.isArray(part) ? part.map(shape) : Object.fromEntries(Object.entries(part as object).map(([key, value]) => [key, shape(value)])));
  expect(shape(countingEn)).toEqual(shape(countingZh));
});
