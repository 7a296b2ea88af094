import { mergeDrawing } from "../../src/merge/mergeDrawing.js";
import type { Drawing } from "../../src/model/drawing.js";
import { drawing, row, text } from "../support/drawings.js";
import { board, changed, HEADS, LINES } from "./boards.js";
import { keptLines, mergedLines } from "./mergedText.js";
import { after, deleteColumn, deleteRow, drawnOn, insertColumn, insertRow, moveColumn, orderCells, orderRows, paint, type, type Act } from "./person.js";

/** The rows of the board below its headings, for a person's hand. */
const [N1, N2, N3, N4, BELOW] = [3, 4, 5, 6, 7] as const;
const STATE = 4;
/** The rows of the table, its headings among them. */
const TABLE = { from: 2, to: BELOW };
const inOrder = (line: string, order: readonly number[]): string => order.map((at) => line.split("|")[at]).join("|");

interface Case {
  readonly name: string;
  readonly acts: readonly Act[];
  readonly next?: Drawing;
  /** The rows below the headings. */
  readonly rows: readonly string[];
  readonly kept: readonly string[];
}

const UNCHANGED = LINES.map(({ values }) => values.join("|"));
const [ROW1 = "", ROW2 = "", ROW3 = "", ROW4 = ""] = UNCHANGED;
const without = (id: string): Drawing => board(LINES.filter((line) => line.id !== id));

const CASES: readonly Case[] = [
  { name: "nothing was touched", acts: [], rows: UNCHANGED, kept: [] },
  { name: "a word was changed", acts: [type(N2, STATE, "已定")], rows: [ROW1, "方案评审|项目乙|销售乙|45882|已定*", ROW3, ROW4], kept: ["changed 4,4 已定|等待"] },
  {
    name: "a word was changed, and we say something else now",
    acts: [type(N2, STATE, "已定")],
    next: changed({ n2: ["方案评审", "项目乙", "销售乙", 45882, "超期"] }),
    rows: [ROW1, "方案评审|项目乙|销售乙|45882|已定!", ROW3, ROW4],
    kept: ["conflict 4,4 已定|超期"],
  },
  {
    name: "a word was changed to what we say now",
    acts: [type(N2, STATE, "已定")],
    next: changed({ n2: ["方案评审", "项目乙", "销售乙", 45882, "已定"] }),
    rows: [ROW1, "方案评审|项目乙|销售乙|45882|已定", ROW3, ROW4],
    kept: [],
  },
  { name: "a cell was emptied", acts: [type(N2, STATE, null)], rows: UNCHANGED, kept: ["restored 4,4 |等待"] },
  { name: "a row was emptied", acts: [0, 1, 2, 3, 4].map((column) => type(N2, column, null)), rows: UNCHANGED, kept: ["restored 4,0 |方案评审", "restored 4,1 |项目乙", "restored 4,2 |销售乙", "restored 4,3 |45882", "restored 4,4 |等待"] },
  { name: "a row was deleted", acts: [deleteRow(N2)], rows: UNCHANGED, kept: ["restored 4,- |方案评审"] },
  { name: "a column was deleted", acts: [deleteColumn(2)], rows: UNCHANGED, kept: ["restored -,2 |谁"] },
  { name: "a row was added", acts: [insertRow(N3, ["会上提出", null, "销售甲"])], rows: [ROW1, ROW2, "+ 会上提出||销售甲", ROW3, ROW4], kept: ["row 5,- 会上提出|"] },
  { name: "a row was added above all", acts: [insertRow(0, ["机密"])], rows: UNCHANGED, kept: ["row 0,- 机密|"] },
  { name: "an empty row was added", acts: [insertRow(N3, [])], rows: UNCHANGED, kept: [] },
  { name: "a row was typed directly below the table", acts: [type(BELOW, 0, "补一条")], rows: [...UNCHANGED, "+ 补一条"], kept: ["row 7,- 补一条|"] },
  { name: "a remark was typed some way below the table", acts: [type(BELOW + 1, 0, "会上定了")], rows: [...UNCHANGED, "+ ", "+ 会上定了"], kept: ["row 8,- 会上定了|"] },
  {
    name: "a remark was typed far below the table: it comes nearer, and stays apart",
    acts: [type(BELOW + 40, 0, "会上定了")],
    rows: [...UNCHANGED, "+ ", "+ ", "+ ", "+ 会上定了"],
    kept: ["row 10,- 会上定了|"],
  },
  {
    name: "a column was added",
    acts: [insertColumn(2, [null, null, "备注", "好", null, "看看"])],
    rows: ["请示例市自然资源局确认范围|项目甲|好|销售甲|45880|等待", "方案评审|项目乙||销售乙|45882|等待", "补充报价|项目丙|看看|销售甲|45890|进行中", "安排演示|项目丁||销售丙|45891|进行中"],
    kept: ["column -,2 备注|"],
  },
  {
    name: "a column of the sheet was moved, and a word of it changed",
    acts: [moveColumn(4, 0), type(N2, 0, "已定")],
    rows: ["等待|请示例市自然资源局确认范围|项目甲|销售甲|45880", "已定*|方案评审|项目乙|销售乙|45882", "进行中|补充报价|项目丙|销售甲|45890", "进行中|安排演示|项目丁|销售丙|45891"],
    kept: ["changed 4,0 已定|等待"],
  },
  { name: "the first column was moved, the title with it, which goes back", acts: [moveColumn(0, 2)], rows: UNCHANGED.map((line) => inOrder(line, [1, 2, 0, 3, 4])), kept: [] },
  {
    name: "a column of the sheet was moved, and a heading typed over: the columns stay where they are",
    acts: [moveColumn(0, 1), type(2, 0, "为哪个项目")],
    rows: UNCHANGED.map((line) => inOrder(line, [1, 0, 2, 3, 4])),
    kept: ["changed 2,0 为哪个项目|项目"],
  },
  { name: "two columns that hold nearly the same changed places in the table", acts: [orderCells([0, 2, 1, 3, 4], TABLE)], rows: UNCHANGED.map((line) => inOrder(line, [0, 2, 1, 3, 4])), kept: [] },
  {
    name: "a column was moved in the table, our figures changed, a word was typed, the rows were sorted and a column put between",
    acts: [orderCells([0, 4, 1, 2, 3], TABLE), orderRows([0, 1, 2, N4, N2, N1, N3]), type(N2, 1, "已定"), insertColumn(2, [null, null, "备注", "好"])],
    next: changed({ n1: ["请示例市自然资源局确认范围", "项目甲", "销售甲", 45881, "超期"] }),
    rows: ["请示例市自然资源局确认范围|超期||项目甲|销售甲|45881", "方案评审|已定*||项目乙|销售乙|45882", "补充报价|进行中||项目丙|销售甲|45890", "安排演示|进行中|好|项目丁|销售丙|45891"],
    kept: ["column -,2 备注|", "changed 4,1 已定|等待"],
  },
  {
    name: "the table was sorted, and a word changed",
    acts: [orderRows([0, 1, 2, N4, N2, N1, N3]), type(N1, STATE, "已定")],
    rows: [ROW1, ROW2, ROW3, "安排演示|项目丁|销售丙|45891|已定*"],
    kept: ["changed 6,4 已定|进行中"],
  },
  {
    name: "most of a row was rewritten: it is told by its neighbours",
    acts: [type(N1, 0, "甲"), type(N1, 1, "乙"), type(N1, 2, "丙"), type(N1, 3, 1)],
    rows: ["甲*|乙*|丙*|1*|等待", ROW2, ROW3, ROW4],
    kept: ["changed 3,0 甲|请示例市自然资源局确认范围", "changed 3,1 乙|项目甲", "changed 3,2 丙|销售甲", "changed 3,3 1|45880"],
  },
  { name: "an edited row is no more", acts: [type(N2, STATE, "已定")], next: without("n2"), rows: [ROW1, "+ 方案评审|项目乙|销售乙|45882|已定*", ROW3, ROW4], kept: ["orphaned 4,- 方案评审|"] },
  { name: "an untouched row is no more", acts: [type(N1, STATE, "已定")], next: without("n2"), rows: ["请示例市自然资源局确认范围|项目甲|销售甲|45880|已定*", ROW3, ROW4], kept: ["changed 3,4 已定|等待"] },
  { name: "a word was changed and the rows come in another order", acts: [type(N2, STATE, "已定")], next: board([...LINES].reverse()), rows: [ROW4, ROW3, "方案评审|项目乙|销售乙|45882|已定*", ROW1], kept: ["changed 5,4 已定|等待"] },
  {
    name: "a row was typed that we draw ourselves now",
    acts: [type(BELOW, 0, "会上提出"), type(BELOW, 1, "项目甲"), type(BELOW, 2, "销售甲"), type(BELOW, 3, 45900), type(BELOW, 4, "新")],
    next: board([...LINES, { id: "n5", values: ["会上提出", "项目甲", "销售甲", 45900, "等待"] }]),
    rows: [...UNCHANGED, "会上提出|项目甲|销售甲|45900|新!"],
    kept: ["conflict 7,4 新|等待"],
  },
  { name: "a cell was coloured, and its row moved", acts: [paint(N2, STATE, "FFCC00"), orderRows([0, 1, 2, N2, N1, N3, N4])], rows: [ROW1, "方案评审|项目乙|销售乙|45882|等待~", ROW3, ROW4], kept: [] },
  { name: "a number that is none of ours, and an error", acts: [type(N1, STATE, true), type(N2, STATE, { error: "#N/A" })], rows: ["请示例市自然资源局确认范围|项目甲|销售甲|45880|TRUE*", "方案评审|项目乙|销售乙|45882|#N/A*", ROW3, ROW4], kept: ["changed 3,4 TRUE|等待", "changed 4,4 #N/A|等待"] },
  { name: "words were typed beside the title, in cells joined until then", acts: [(sheet) => ({ ...sheet, merges: [] }), type(0, 1, "第三版")], rows: UNCHANGED, kept: ["changed 0,1 第三版|"] },
];

test.each(CASES)("$name", ({ acts, next = board(), rows, kept }) => {
  const merged = mergeDrawing(board(), after(drawnOn(board()), ...acts), next);
  const lines = mergedLines(merged.drawing);
  expect(lines.slice(lines.findIndex((line) => line.split("|").includes(HEADS[0] ?? "")) + 1)).toEqual(rows);
  expect(keptLines(merged.kept)).toEqual(kept);
  const again = mergeDrawing(merged.drawing, drawnOn(merged.drawing), next);
  expect([again.drawing, again.same]).toEqual([merged.drawing, true]);
});

describe("what lies over the rows and columns", () => {
  const merged = mergeDrawing(board(), after(drawnOn(board()), type(BELOW, 0, "补一条"), insertRow(N2, ["插一条"]), insertColumn(1, [null, null, "备注"])), board()).drawing;

  test("spreads over a person's rows and columns, the table and its rules down to what was typed below it", () => {
    expect(merged.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 5 }]);
    expect(merged.table?.area).toEqual({ top: 2, left: 0, bottom: 8, right: 5 });
    expect(merged.toneRules[0]?.area).toEqual({ top: 3, left: 5, bottom: 8, right: 5 });
    expect(merged.charts[0]).toMatchObject({ at: { top: 1, left: 8, bottom: 11, right: 13 }, categories: { top: 3, left: 0, bottom: 7, right: 0 }, series: [{ values: { top: 3, left: 4, bottom: 7, right: 4 } }] });
    expect(merged.print).toMatchObject({ titleRows: { first: 2, last: 2 }, area: { top: 0, left: 0, bottom: 7, right: 5 } });
    expect(merged.freeze).toEqual({ rows: 3, columns: 1 });
  });

  test("goes with a column that was moved, and a title stays where it is", () => {
    const moved = mergeDrawing(board(), after(drawnOn(board()), orderCells([4, 3, 0, 1, 2], TABLE)), board()).drawing;
    expect(moved.merges).toEqual(board().merges);
    expect(moved.toneRules[0]?.area).toMatchObject({ left: 0, right: 0 });
    expect(moved.charts[0]).toMatchObject({ categories: { left: 2, right: 2 }, series: [{ values: { left: 1, right: 1 } }], at: board().charts[0]?.at });
    expect([moved.table, moved.freeze, moved.rows[0]]).toEqual([board().table, board().freeze, board().rows[0]]);
  });

  test("a remark apart from the table is no row of it", () => {
    const apart = mergeDrawing(board(), after(drawnOn(board()), type(BELOW + 1, 0, "会上定了")), board()).drawing;
    expect(apart.table?.area.bottom).toBe(6);
  });

  test("joined cells that would hide what a person typed are parted, and a person's own stay joined", () => {
    const acts: readonly Act[] = [(sheet) => ({ ...sheet, merges: [] }), type(0, 1, "第三版"), insertRow(N2, ["插一条"]), (sheet) => ({ ...sheet, merges: [{ top: N2, left: 0, bottom: N2, right: 2 }] })];
    expect(mergeDrawing(board(), after(drawnOn(board()), ...acts), board()).drawing.merges).toEqual([{ top: N2, left: 0, bottom: N2, right: 2 }]);
  });
});

describe("what a host is told of the sheet as it stands", () => {
  test("where each row and column stood, in the last drawing and now", () => {
    const sheet = after(drawnOn(board()), deleteRow(N1), insertRow(N2, ["插一条"]), insertColumn(0, [null, null, "备注"]));
    const { over } = mergeDrawing(board(), sheet, without("n4"));
    expect(over.rows).toEqual([{ last: 0, now: 0 }, { last: 1, now: 1 }, { last: 2, now: 2 }, null, { last: 4, now: 3 }, { last: null, now: 4 }, { last: 5, now: 5 }]);
    expect(over.columns).toEqual([{ last: null, now: 0 }, ...[0, 1, 2, 3, 4].map((last) => ({ last, now: last + 1 }))]);
  });

  test("a person's column right of the marker keeps its place on the sheet", () => {
    const { over, drawing: wide } = mergeDrawing(board(), after(drawnOn(board()), type(2, 6, "备注"), type(N1, 6, "好")), board());
    expect(wide.columns).toHaveLength(6);
    expect(over.columns.at(-1)).toEqual({ last: null, now: 6 });
  });

  test("the last drawing has the values that stand, so that an emptied cell differs from what is drawn", () => {
    const { over } = mergeDrawing(board(), after(drawnOn(board()), type(N1, STATE, null), type(N2, STATE, "已定")), board());
    expect([over.last.rows[N1]?.cells[STATE]?.value, over.last.rows[N2]?.cells[STATE]?.value]).toEqual([null, "已定"]);
  });
});

describe("over several runs", () => {
  const run = (last: Drawing, next: Drawing, ...acts: readonly Act[]): Drawing => mergeDrawing(last, after(drawnOn(last), ...acts), next).drawing;
  const late = changed({ n2: ["方案评审", "项目乙", "销售乙", 45882, "超期"] });
  const typedOnce = run(board(), board(), type(N2, STATE, "已定"));

  test("an edit stays one as long as the sheet shows it, and becomes a conflict when we change our mind", () => {
    const conflict = run(typedOnce, late);
    expect(conflict.rows[N2]?.cells[STATE]).toMatchObject({ value: "已定", typed: { ours: "超期", conflict: true } });
    expect(run(conflict, late)).toEqual(conflict);
  });

  test("a conflict ends when the person types again, or takes our value", () => {
    const conflict = run(typedOnce, late);
    expect(run(conflict, late, type(N2, STATE, "取消")).rows[N2]?.cells[STATE]?.typed).toEqual({ ours: "超期", conflict: false });
    expect(run(conflict, late, type(N2, STATE, "超期"))).toEqual(late);
  });

  test("a person who takes an edit back gets ours", () => {
    expect(run(typedOnce, board(), type(N2, STATE, "等待"))).toEqual(board());
    expect(run(typedOnce, board(), type(N2, STATE, null))).toEqual(board());
  });

  test("a person's row and column go when the person deletes them", () => {
    const added = run(board(), board(), insertRow(N2, ["插一条"]), insertColumn(1, [null, null, "备注"]));
    expect(run(added, board(), deleteRow(N2), deleteColumn(1))).toEqual(board());
  });

  test("a row that comes back takes its edits with it", () => {
    const orphaned = run(typedOnce, without("n2"));
    expect(orphaned.rows[N2]).toMatchObject({ id: "n2", own: true });
    expect(run(orphaned, board())).toEqual(typedOnce);
    expect(mergedLines(run(orphaned, late))[N2]).toBe("方案评审|项目乙|销售乙|45882|已定!");
  });
});

describe("a run that stopped half-way", () => {
  const before = board();
  const last = changed({ n1: ["请示例市自然资源局确认范围", "项目甲", "销售甲", 45881, "超期"], n3: ["补充报价", "项目丙", "销售甲", 45890, "超期"] });
  const half = { ...drawnOn(last, "writing"), rows: drawnOn(last).rows.map((cells, at) => (at <= N1 ? cells : (drawnOn(before).rows[at] ?? []))) };

  test("leaves values of both drawings, and none of them is an edit", () => {
    const merged = mergeDrawing(last, half, last, before);
    expect([merged.drawing, merged.kept, merged.same]).toEqual([last, [], false]);
  });

  test("a person's edits on such a sheet are still theirs", () => {
    const merged = mergeDrawing(last, after(half, type(N4, STATE, "取消"), insertRow(N2, ["插一条"])), last, before);
    expect(keptLines(merged.kept)).toEqual(["row 4,- 插一条|", "changed 7,4 取消|进行中"]);
  });

  test("what they typed before it is still theirs, though both drawings have it", () => {
    const typedIn = (ours: Drawing): Drawing => mergeDrawing(ours, after(drawnOn(ours), type(N2, STATE, "已定")), ours).drawing;
    const merged = mergeDrawing(typedIn(last), { ...half, rows: after(half, type(N2, STATE, "已定")).rows }, last, typedIn(before));
    expect([merged.drawing, keptLines(merged.kept)]).toEqual([typedIn(last), ["changed 4,4 已定|等待"]]);
    const gone = mergeDrawing(typedIn(last), { ...half, rows: after(half, type(N2, STATE, "已定")).rows }, without("n2"), typedIn(before));
    expect(keptLines(gone.kept)).toEqual(["orphaned 4,- 方案评审|"]);
  });

  test("rows that were not yet drawn are none that a person deleted", () => {
    const grown = board([...LINES, { id: "n5", values: ["会上提出", "项目甲", "销售甲", 45900, "等待"] }]);
    const merged = mergeDrawing(grown, drawnOn(before, "writing"), grown, before);
    expect([merged.drawing, merged.kept]).toEqual([grown, []]);
  });

  test("our cells are told as blank, so that a host draws all of them again", () => {
    const { over } = mergeDrawing(last, half, last, before);
    expect(over.last.rows[N1]?.cells.filter((cell) => cell !== null)).toEqual([]);
  });
});

describe("a sheet whose rows have no ids", () => {
  const page = (done: number, flags: readonly string[]): Drawing =>
    drawing([row([text("周复盘", { role: "title" })]), row([text(`完成情况（${done}）`, { role: "section" })]), row([text(`完成 ${done} 项`)]), row([]), row([text("需要关注", { role: "section" })]), ...flags.map((flag) => row([text(flag)]))]);

  test("a row is known by its place under its heading, whatever figures that has", () => {
    const last = page(3, ["客户甲未拜访", "客户乙未拜访"]);
    const merged = mergeDrawing(last, after(drawnOn(last), type(2, 0, "完成 4 项（含补报）")), page(5, ["客户甲未拜访", "客户乙未拜访"]));
    expect(mergedLines(merged.drawing)).toEqual(["周复盘", "完成情况（5）", "完成 4 项（含补报）!", "", "需要关注", "客户甲未拜访", "客户乙未拜访"]);
  });

  test("rows that say the same are the same, also where others come before them", () => {
    const last = page(3, ["客户甲未拜访", "客户乙未拜访", "客户丙未拜访"]);
    const merged = mergeDrawing(last, after(drawnOn(last), type(6, 0, "客户乙已约")), page(3, ["客户丁未拜访", "客户甲未拜访", "客户乙未拜访", "客户丙未拜访"]));
    expect(mergedLines(merged.drawing).slice(5)).toEqual(["客户丁未拜访", "客户甲未拜访", "客户乙已约*", "客户丙未拜访"]);
  });
});

describe("cells that are read and printed again", () => {
  const asking = (state: string | null): Drawing => drawing([row([text("事项", { role: "head" }), text("决定", { role: "head" })]), row([text("方案评审"), { value: state, role: "input" }], { id: "n1" })]);

  test("are no edits: the new drawing has what was read", () => {
    const merged = mergeDrawing(asking(null), after(drawnOn(asking(null)), type(1, 1, "同意")), asking("同意"));
    expect([merged.drawing, merged.kept]).toEqual([asking("同意"), []]);
  });

  test("do not keep a row that is no more", () => {
    const closed = drawing(asking(null).rows.slice(0, 1), { columns: asking(null).columns });
    expect(mergeDrawing(asking(null), after(drawnOn(asking(null)), type(1, 1, "同意")), closed).drawing.rows).toHaveLength(1);
  });
});
