import type { Axes } from "../../src/merge/graft.js";
import { joinedIn, joinedNow } from "../../src/merge/joined.js";
import type { Slot } from "../../src/merge/slot.js";
import { spread, spreadingOf } from "../../src/merge/spread.js";
import type { DrawnCell, DrawnRow } from "../../src/model/drawing.js";
import type { Area, Sheet } from "../../src/model/workbook.js";
import { drawing, row, text } from "../support/drawings.js";
import { upTo } from "./person.js";

/** Slots told by signs: `o` one of ours, `T` a person's, `n` one of ours that is new; each stands where it is told, a new one nowhere. */
function slots(signs: string): readonly Slot[] {
  let [next, now] = [0, 0];
  return [...signs].map((sign) => ({ next: sign === "T" ? null : next++, last: null, now: sign === "n" ? null : now++ }));
}

/** The lines of a sheet on which nothing of ours stands over a person's column. */
const lines = (down: string, across: string): Axes => ({ rows: slots(down), columns: slots(across), seats: new Map() });

const at = (top: number, left: number, bottom = top, right = left): Area => ({ top, left, bottom, right });

test.each<[string, string, readonly number[], readonly number[]]>([
  ["where they stood", "ooo", [0, 1, 2], [0, 1, 2]],
  ["further down by what stands between", "oTTo", [0, 1], [0, 3]],
  ["below what stands above", "Too", [0, 1], [1, 2]],
  ["beyond the last as far as before", "oTo", [2, 3, 5], [3, 4, 6]],
])("lines stand %s", (_, signs, lines, expected) => {
  expect(lines.map(spreadingOf(slots(signs)))).toEqual(expected);
});

describe("what lies over a drawing", () => {
  const rule = (area: Area) => ({ area, when: { begins: "等待" }, tone: "bad" }) as const;
  const list = (area: Area) => ({ area, kind: "list", values: ["是"], strict: true, message: "" }) as const;
  const own = (...cells: readonly (DrawnCell | null)[]): DrawnRow => row(cells, { own: true });
  const ours = (...areas: readonly Area[]) =>
    drawing(upTo(4).map(() => row([text("子"), text("丑")])), {
      merges: [at(0, 0, 0, 1)],
      freeze: { rows: 2, columns: 1 },
      table: { name: "ZFP_T", area: at(1, 0, 3, 1) },
      validations: areas.map(list),
      toneRules: areas.map(rule),
      charts: [{ kind: "bar", title: "", categories: at(2, 0, 3, 0), series: [{ name: "", values: at(2, 1, 3, 1), tone: "accent" }], at: at(5, 3, 9, 6) }],
      print: { orientation: "landscape", titleRows: { first: 0, last: 1 }, footer: { left: "", center: "", right: "" }, area: at(0, 0, 3, 1) },
    });
  const spreadOver = (areas: readonly Area[], down: string, across: string, rows: readonly DrawnRow[]): ReturnType<typeof spread> => spread(ours(...areas), lines(down, across), rows);
  const rows = upTo(4).map(() => row([text("子")]));

  test("goes with its rows and columns", () => {
    const laid = spreadOver([at(2, 1, 2, 1)], "oToTToo", "Too", [...rows, ...rows]);
    expect(laid).toMatchObject({
      merges: [at(0, 1, 0, 2)],
      freeze: { rows: 3, columns: 2 },
      table: { name: "ZFP_T", area: at(2, 1, 6, 2) },
      validations: [{ kind: "list", area: at(5, 2, 5, 2) }],
      toneRules: [{ tone: "bad", area: at(5, 2, 5, 2) }],
      charts: [{ kind: "bar", categories: at(5, 1, 6, 1), series: [{ tone: "accent", values: at(5, 2, 6, 2) }], at: at(8, 4, 12, 7) }],
      print: { orientation: "landscape", area: at(0, 1, 6, 2), titleRows: { first: 0, last: 2 } },
    });
  });

  test("nothing frozen and no repeated rows stay none", () => {
    const { freeze, print, table } = spread({ ...ours(), freeze: { rows: 0, columns: 0 }, table: null, print: { ...ours().print, titleRows: null } }, lines("Toooo", "Too"), rows);
    expect([freeze, print.titleRows, table]).toEqual([{ rows: 0, columns: 0 }, null, null]);
  });

  test.each<[string, readonly DrawnRow[], number]>([
    ["a person's rows right below it are rows of the table", [own(text("补一条")), own(null, text("再一条"))], 5],
    ["a blank one is none, and nothing below it", [own(null, null), own(text("补一条"))], 3],
    ["one with nothing in its cells is none", [own({ value: null, role: "spacer" })], 3],
    ["one of ours is none", [row([text("合计")])], 3],
    ["nothing below", [], 3],
  ])("%s", (_, below, bottom) => {
    expect(spreadOver([], "oooo", "oo", [...rows, ...below]).table?.area).toEqual(at(1, 0, bottom, 1));
  });

  test.each<[string, Area, number]>([
    ["what reaches to the table's foot reaches on", at(2, 1, 3, 1), 4],
    ["so does the table's whole area", at(1, 0, 3, 1), 4],
    ["what ends above it does not", at(1, 0, 2, 1), 2],
    ["what begins above the table does not", at(0, 0, 3, 1), 3],
    ["what reaches beyond its right does not", at(2, 0, 3, 2), 3],
  ])("%s", (_, area, bottom) => {
    const laid = spreadOver([area], "oooo", "oo", [...rows, own(text("补一条"))]);
    expect([laid.validations[0]?.area, laid.toneRules[0]?.area]).toEqual([{ ...area, bottom }, { ...area, bottom }]);
  });

  test("what begins left of the table does not reach on", () => {
    const narrow = { ...ours(at(2, 0, 3, 1)), table: { name: "ZFP_T", area: at(1, 1, 3, 1) } };
    expect(spread(narrow, lines("oooo", "oo"), [...rows, own(text("补一条"))]).toneRules[0]?.area.bottom).toBe(3);
  });
});

describe("joined cells", () => {
  const sheet = (...merges: readonly Area[]): Sheet => ({ name: "表", visibility: "visible", rows: [], formats: [], merges, hiddenRows: [], locked: false, marker: null });
  const typed = text("已定", { typed: { ours: null, conflict: false } });
  const joined = (ours: readonly Area[], theirs: readonly Area[], rows: readonly DrawnRow[], down = "ooo", across = "ooo"): readonly Area[] => joinedIn(ours, sheet(...theirs), lines(down, across), rows);

  test.each<[string, readonly DrawnRow[], string, string, boolean]>([
    ["ours stay", [row([text("题目"), null, null])], "o", "ooo", true],
    ["with a typed title, too", [row([text("题目", { typed: { ours: "旧", conflict: false } }), null, null])], "o", "ooo", true],
    ["over what we drew ourselves, too", [row([text("题目"), text("副题"), null])], "o", "ooo", true],
    ["not over what a person typed", [row([text("题目"), null, typed])], "o", "ooo", false],
    ["what they typed beyond hides nothing", [row([text("题目"), null, null, typed])], "o", "ooo", true],
    ["not over a person's column", [row([text("题目"), text("备注"), null])], "o", "oTo", false],
    ["over a person's blank column they do", [row([text("题目"), { value: null, role: "spacer" }, null])], "o", "oTo", true],
  ])("of one row: %s", (_, rows, down, across, stays) => {
    expect(joined([at(0, 0, 0, 2)], [], rows, down, across)).toEqual(stays ? [at(0, 0, 0, 2)] : []);
  });

  test("of several rows: not over a person's row between them, and over one below they do", () => {
    const between = [row([text("题目")]), row([text("插一条")], { own: true }), row([null])];
    expect(joined([at(0, 0, 2, 0)], [], between)).toEqual([]);
    expect(joined([at(0, 0, 0, 0)], [], between)).toEqual([at(0, 0, 0, 0)]);
    expect(joined([at(1, 0, 2, 0)], [], between)).toEqual([at(1, 0, 2, 0)]);
  });

  test.each<[string, Area, string, string, readonly Area[]]>([
    ["stay in their rows", at(1, 1, 1, 2), "oTo", "ooo", [at(1, 1, 1, 2)]],
    ["over several of their rows", at(1, 0, 2, 2), "oTTo", "ooo", [at(1, 0, 2, 2)]],
    ["stay in their columns", at(0, 1, 2, 1), "ooo", "oTo", [at(0, 1, 2, 1)]],
    ["over rows of ours they do not", at(0, 1, 1, 1), "oTo", "ooo", []],
    ["nor below", at(1, 1, 2, 1), "oTo", "ooo", []],
    ["over columns of ours they do not", at(0, 1, 0, 2), "ooo", "oTo", []],
    ["go along with a new row above", at(0, 0, 0, 1), "nT", "oo", [at(1, 0, 1, 1)]],
    ["are parted by a new column between", at(1, 0, 1, 1), "oT", "ono", []],
    ["are parted by a new row between", at(0, 1, 1, 1), "ono", "oT", []],
    ["gone with a row that is no more", at(4, 0, 4, 1), "oT", "oo", []],
    ["gone with a column that is no more", at(1, 1, 1, 5), "oT", "oo", []],
    ["and with all of its columns", at(1, 5, 1, 5), "oT", "oo", []],
  ])("a person's %s", (_, area, down, across, expected) => {
    expect(joined([], [area], [], down, across)).toEqual(expected);
  });

  test("as they stood: ours, and what a person joined among our lines, each once", () => {
    const [down, across] = [new Map([[0, 0], [2, 1], [3, 2]]), new Map([[0, 0], [1, 1], [3, 2]])];
    const last = drawing([], { merges: [at(0, 0, 0, 1)] });
    expect(joinedNow(last, sheet(at(0, 0, 0, 1), at(2, 0, 3, 1), at(2, 1, 2, 3), at(1, 0, 2, 0)), down, across)).toEqual([at(0, 0, 0, 1), at(1, 0, 2, 1)]);
  });
});
