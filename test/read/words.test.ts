import { READ_CODES, STOP_CODES } from "../../src/read/codes.js";
import { LANGUAGES, WORDS } from "../../src/words/index.js";

test.each(LANGUAGES)("every remark of reading has its sentence (%s), and no sentence is without a remark", (language) => {
  expect(Object.keys(WORDS[language].read).sort()).toEqual([...READ_CODES].sort());
  expect(Object.keys(WORDS[language].stop)).toEqual(expect.arrayContaining([...STOP_CODES]));
});
