import { adviceText } from "../../src/report/adviceText.js";
import { voiceOf } from "../../src/report/voice.js";
import { WORDS } from "../../src/words/index.js";

const rule = "missing-client";

test.each([
  ["nothing typed", null, "Add the client's name"],
  ["the Chinese default of the standard workbook", "补上客户名称", "Add the client's name"],
  ["the English one", "Add the client's name", "Add the client's name"],
  ["a sentence of one's own, as typed", "请写全称", "请写全称"],
])("in English, %s", (_, typed, said) => {
  expect(adviceText({ rule, typed }, voiceOf(WORDS.en))).toBe(said);
});
