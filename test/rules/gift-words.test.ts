import { giftWords } from "../../src/rules/gift-words.js";
import { NOTHING_BESIDE } from "../support/nothingBeside.js";
import { ruleTable } from "../support/ruleTable.js";

const at = (row: number) => ({ sheet: "每日日志", row, column: 1 });
const checks = { ...NOTHING_BESIDE.checks, gifts: [{ name: "销售甲", n: 2, origins: [at(2), at(3)] }] };

ruleTable(giftWords, {
  clear: [["no such word", {}]],
  flagged: [["two rows of one person are one remark", { checks }, "rows"]],
  unsure: [],
});

test("says how many rows and which, never the word, and never leaves the manager's view", () => {
  expect(giftWords.audience).toBe("manager");
});
