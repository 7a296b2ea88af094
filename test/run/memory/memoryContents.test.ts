import { readFileSync } from "node:fs";
import { XlsxHost } from "../../../src/hosts/xlsx/xlsxHost.js";
import { parseIsoDay, type Day } from "../../../src/model/day.js";
import { runReview } from "../../../src/run.js";
import { WORDS } from "../../../src/words/index.js";

test("the memory sheet is very hidden and holds the run, our own drawings, a sealed week and the needs: no sheet of a person's", async () => {
  const host = new XlsxHost(new Uint8Array(readFileSync("samples/示例周_销售甲.xlsx")), "周.xlsx");
  await runReview(host, { person: "销售甲", week: null, today: parseIsoDay("2025-08-18") as Day, minutes: 600, boards: [], seal: "seal" }, { words: WORDS.zh, version: "0.1.0" });
  const sheet = (await host.read()).sheets.find(({ name }) => name === "周复盘_留存");
  expect(sheet?.visibility).toBe("veryHidden");
  const [, ...records] = sheet?.rows.map(([id]) => decodeURIComponent(String(id))) ?? [];
  expect(records.sort()).toEqual(["needs", "run", "sealed/销售甲/2025-08-11", "sheet/coordination/", "sheet/history/", "sheet/review/销售甲", "sheet/sealed/销售甲|2025-08-11"]);
});
