import { readSteps } from "../../src/text/completionSteps.js";
import { completionWords } from "../../src/text/completionWords.js";

test.each([
  ["80%", "partial", true],
  ["完成80%", "partial", true],
  ["示例项目80%", "partial", true],
  ["90%的参会人满意", "partial", false],
  ["已完成，100%", "done", true],
] as const)("the share told in %j makes it %s, for sure: %s", (text, label, sure) => expect(readSteps(completionWords(text))).toMatchObject({ label, sure }));
