import { readFileSync } from "node:fs";
import { join } from "node:path";
import { XlsxHost } from "../../src/hosts/xlsx/xlsxHost.js";
import { on } from "../support/builders.js";
import { judge } from "../../src/run/judge.js";
import { WORDS } from "../../src/words/index.js";
import { expectGolden } from "../golden/expectGolden.js";
import { drawingText } from "./drawingText.js";

const FILE = "全表示例_六人团队.xlsx";
const workbook = new XlsxHost(readFileSync(join("samples", FILE)), FILE).read();

async function sheetOf(person: string | null, language: "zh" | "en", audience: "self" | "manager" | "up"): Promise<string> {
  const { drawings } = judge(await workbook, { person, week: null, today: on("2025-09-22"), minutes: null, boards: "none", audience }, { words: WORDS[language], version: "0.1.0" });
  return drawings.map(drawingText).join("\n\n");
}

describe.each(["zh", "en"] as const)("the sample with every sheet in %s", (language) => {
  test.each(["self", "manager", "up"] as const)("is drawn for %s as kept", async (audience) => {
    const text = `${await sheetOf("销售甲", language, audience)}\n`;
    expectGolden(`full.${audience}.${language}.txt`, text);
  });

  test("the copy that goes up names nothing that stays inside", async () => {
    const text = `${await sheetOf("销售甲", language, "up")}${await sheetOf(null, language, "up")}`;
    expect(text).not.toMatch(/礼金|礼品|购物卡|土特产|红包|烟酒|宴请|关键人|支持度|竞对|竞争对手|评分|八项规定|自查/);
  });
});
