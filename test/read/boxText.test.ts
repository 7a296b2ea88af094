import type { CellValue } from "../../src/model/workbook.js";
import { NO_OPEN_NEED, NONE_SIGN, NOT_FILLED, UNLINKED } from "../../src/model/tableWords.js";
import { boxText } from "../../src/read/boxText.js";

test.each<readonly [CellValue, string, boolean, string]>([
  [" 同意 ", "", false, "同意"],
  ["一\r\n二\r三", "", false, "一\n二\n三"],
  [null, "", true, ""],
  ["", "", false, ""],
  [45880, "", true, "2025-08-11"],
  [45880, "", false, "45880"],
  [45880, "0.0", true, "45880.0"],
  [45880, "yyyy/m/d", false, "2025-08-11"],
  [true, "", true, "TRUE"],
  ["周五前", "", true, "周五前"],
  ...[NONE_SIGN, ...[NOT_FILLED, UNLINKED, NO_OPEN_NEED].flatMap((words) => Object.values(words))].map((word): readonly [CellValue, string, boolean, string] => [` ${word}`, "", false, ""]),
])("%j shown as %j (a day: %j) says %j", (value, format, isDay, text) => {
  expect(boxText(value, format, isDay, { system: 1900 })).toBe(text);
});
