import { parseIsoDay, type Day } from "../../src/model/day.js";
import type { SealedLine, SealedWeek } from "../../src/model/memory.js";
import { changedLines } from "../../src/report/sealed/changedLines.js";
import { sealedPage, sealing } from "../../src/report/sealed/sealedPage.js";
import { WORDS } from "../../src/words/index.js";
import { expectGolden } from "../golden/expectGolden.js";
import { drawing, row, text } from "../support/drawings.js";
import { drawingText } from "./drawingText.js";

const line = (kind: SealedLine["kind"], id: string, value: string, subject = id): SealedLine => ({ kind, id, subject, value });
const day = (iso: string): Day => parseIsoDay(iso) as Day;

describe("what changed since a week was sealed", () => {
  test.each<[string, SealedLine[], SealedLine[], unknown[]]>([
    ["nothing", [line("plan", "1", "done")], [line("plan", "1", "done")], []],
    ["a grade", [line("plan", "1", "missed", "催款")], [line("plan", "1", "done", "催款")], [{ kind: "plan", subject: "催款", then: "missed", now: "done" }]],
    ["a row that is gone", [line("plan", "1", "done")], [], [{ kind: "plan", subject: "1", then: "done", now: null }]],
    ["a row that came", [], [line("day", "甲|2025-08-11", "progress", "2025-08-11")], [{ kind: "day", subject: "2025-08-11", then: null, now: "progress" }]],
    ["two rows of one number are told apart by their order", [line("plan", "1", "done"), line("plan", "1", "missed")], [line("plan", "1", "done"), line("plan", "1", "done")], [{ kind: "plan", subject: "1", then: "missed", now: "done" }]],
    ["figures first, flags last", [line("flag", "a", "a"), line("figure", "completion", "1/3")], [line("figure", "completion", "2/3")], [{ kind: "figure", subject: "completion", then: "1/3", now: "2/3" }, { kind: "flag", subject: "a", then: "a", now: null }]],
  ])("%s", (_name, then, now, expected) => {
    expect(changedLines(then, now)).toEqual(expected);
  });
});

describe("the sealed page", () => {
  const page = drawing([row([text("周复盘 · 销售甲", { role: "title" }), null, null]), row([text("正文"), text("一"), null])], { columns: [{ width: 30 }, { width: 30 }, { width: 35 }] });
  const week = { person: "销售甲", week: day("2025-08-11"), sealedOn: day("2025-08-18") };
  const sealed: SealedWeek = { ...week, version: "0.1.0", thresholds: {}, lines: [], drawing: sealing(page, week, WORDS.zh) };

  test("has a name of its own with the days of the week, a key of its own, and says when it was sealed", () => {
    expect(sealed.drawing).toMatchObject({ name: "周复盘_销售甲_0811-0817", key: { kind: "sealed", subject: "销售甲|2025-08-11" } });
    expect(sealed.drawing.rows[0]?.cells[0]?.value).toBe("周复盘 · 销售甲（2025-08-18 已封存）");
  });

  test("of the team is called after the team", () => {
    expect(sealing(page, { ...week, person: null }, WORDS.zh)).toMatchObject({ name: "团队周复盘_0811-0817", key: { subject: "|2025-08-11" } });
  });

  test("without changes it is what was stored", () => {
    expect(sealedPage(sealed, [], WORDS.zh)).toBe(sealed.drawing);
  });

  test.each(["zh", "en"] as const)("tells every change below, in %s", (language) => {
    const changes = changedLines(
      [line("figure", "completion", "1/3"), line("plan", "1", "missed", "催收尾款"), line("flag", "quiet-client|某局", "quiet-client", "示例市自然资源局")],
      [line("figure", "completion", "2/3"), line("plan", "1", "done", "催收尾款"), line("day", "甲|2025-08-12", "progress", "2025-08-12")],
    );
    expectGolden(`sealedPage.${language}.txt`, drawingText(sealedPage(sealed, changes, WORDS[language])));
  });
});
