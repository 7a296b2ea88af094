import fc from "fast-check";
import type { Drawing, DrawnCell, DrawnRow } from "../../src/model/drawing.js";
import { drawing, row, text } from "../support/drawings.js";
import { deleteColumn, deleteRow, insertColumn, insertRow, moveColumn, movedTo, orderCells, orderRows, paint, swapped, type, upTo, type Act } from "./person.js";

/** A generated sheet: a title, a table whose rows have ids, and a list whose rows have none. */
export interface Shape {
  /** The ids of the table's rows, in order. */
  readonly ids: readonly number[];
  /** A value for each id and column, so that two drawings of one shape may say other things of one row. */
  readonly valueOf: (id: number, column: number) => string | number | null;
  readonly columns: number;
  readonly listed: readonly string[];
  readonly columnIds: boolean;
}

const POOL = ["等待", "进行中", "√", "△", "未填写", null, 0, 1, 45880];

const values = fc.array(fc.constantFrom(...POOL), { minLength: 40, maxLength: 40 });

/** Two drawings of one sheet: the last, and the next with rows gone, come, moved and changed. */
export const twoDrawings: fc.Arbitrary<{ readonly last: Drawing; readonly next: Drawing }> = fc
  .record({
    columns: fc.integer({ min: 3, max: 6 }),
    columnIds: fc.boolean(),
    before: fc.uniqueArray(fc.integer({ min: 0, max: 30 }), { maxLength: 12 }),
    after: fc.uniqueArray(fc.integer({ min: 0, max: 30 }), { maxLength: 12 }),
    keeping: fc.boolean(),
    valuesBefore: values,
    valuesAfter: values,
    changing: fc.boolean(),
    listedBefore: fc.array(fc.constantFrom("没有缺口。", "客户甲未拜访", "客户乙未拜访", "请核对"), { maxLength: 4 }),
    listedAfter: fc.array(fc.constantFrom("没有缺口。", "客户甲未拜访", "客户丙未拜访"), { maxLength: 4 }),
  })
  .map(({ columns, columnIds, before, after, keeping, valuesBefore, valuesAfter, changing, listedBefore, listedAfter }) => {
    const valueOf = (pool: readonly (string | number | null)[]) => (id: number, column: number) => (column === 0 ? `事项${id}` : column === 1 ? `项目${id % 7}` : (pool[(id * 7 + column) % pool.length] ?? null));
    const last = sheetOf({ ids: before, columns, columnIds, valueOf: valueOf(valuesBefore), listed: listedBefore });
    const next = sheetOf({ ids: keeping ? before : after, columns, columnIds, valueOf: valueOf(changing ? valuesAfter : valuesBefore), listed: listedAfter });
    return { last, next };
  });

/** The row of the table's headings, and the row of its first line. */
export const HEAD = 2;
export const FIRST = 3;

/** The drawing of a shape. */
export function sheetOf({ ids, valueOf, columns, listed, columnIds }: Shape): Drawing {
  const across = upTo(columns);
  const line = (id: number): DrawnRow => row(across.map((column) => cellOf(valueOf(id, column))), { id: `n${id}` });
  const wide = (first: DrawnCell): DrawnRow => row([first, ...across.slice(1).map((): DrawnCell => ({ value: null, role: first.role }))]);
  const rows = [
    wide(text("协同推进表", { role: "title" })),
    row([], { height: 6 }),
    row(across.map((column) => text(`列${column}`, { role: "head" }))),
    ...ids.map(line),
    row([], { height: 9 }),
    wide(text(`需要关注（${listed.length}）`, { role: "section" })),
    ...listed.map((say) => wide(text(say))),
  ];
  const bottom = HEAD + ids.length;
  return drawing(rows, {
    key: { kind: "coordination", subject: "" },
    columns: across.map((column) => ({ width: 10, ...(columnIds && { id: `c${column}` }) })),
    merges: [0, ...upTo(listed.length + 1).map((at) => bottom + 2 + at)].map((at) => ({ top: at, left: 0, bottom: at, right: columns - 1 })),
    freeze: { rows: FIRST, columns: 1 },
    table: ids.length > 0 ? { name: "ZFP_Coordination", area: { top: HEAD, left: 0, bottom, right: columns - 1 } } : null,
  });
}

function cellOf(value: string | number | null): DrawnCell | null {
  if (value === null) return null;
  return typeof value === "string" ? text(value) : { value, role: "number", format: "integer" };
}

/** Typed values that nothing else on a sheet says, so that each can be found again. */
export const typing = (most: number): fc.Arbitrary<readonly { readonly row: number; readonly column: number; readonly value: string }[]> =>
  fc.uniqueArray(fc.record({ row: fc.integer({ min: 0, max: 22 }), column: fc.integer({ min: 0, max: 7 }) }), { maxLength: most, selector: ({ row: at, column }) => `${at},${column}` }).map((places) => places.map((place, at) => ({ ...place, value: `人工${at}` })));

/** Anything that a person does to a sheet but typing over what they typed. */
export const handling: fc.Arbitrary<readonly Act[]> = fc.array(
  fc.oneof(
    fc.integer({ min: 0, max: 15 }).map((at) => insertRow(at, [null, `我的行${at}`])),
    fc.integer({ min: 0, max: 15 }).map((at) => insertRow(at, [])),
    fc.integer({ min: 1, max: 15 }).map((at) => deleteRow(at)),
    fc.integer({ min: 0, max: 4 }).map((at) => insertColumn(at, [null, null, `我的列${at}`, "好"])),
    fc.integer({ min: 0, max: 2 }).map((at) => deleteColumn(at)),
    fc.tuple(fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: 2 })).map(([from, to]) => moveColumn(from, to)),
    fc.tuple(fc.constantFrom("move" as const, "swap" as const), fc.nat({ max: 5 }), fc.nat({ max: 5 })).map(([kind, one, other]) => inTable(kind, one, other)),
    fc.tuple(fc.integer({ min: 0, max: 14 }), fc.integer({ min: 0, max: 4 })).map(([at, column]) => paint(at, column, "FFCC00")),
    fc.tuple(fc.integer({ min: 1, max: 14 }), fc.integer({ min: 0, max: 2 })).map(([at, column]) => type(at, column, null)),
    fc.array(fc.nat(), { minLength: 12, maxLength: 12 }).map(sortFrom),
  ),
  { maxLength: 5 },
);

/** Puts the rows from the table's first on into another order, as long as there are keys. */
export function sortFrom(keys: readonly number[]): Act {
  return (sheet) => {
    const end = Math.min(sheet.rows.length, FIRST + keys.length);
    const sorted = upTo(end).slice(FIRST).sort((a, b) => (keys[a - FIRST] ?? 0) - (keys[b - FIRST] ?? 0));
    return orderRows([...upTo(Math.min(FIRST, end)), ...sorted, ...upTo(sheet.rows.length).slice(end)])(sheet);
  };
}

/** Moves a column of the table alone to before another, or lets two change places, where there is a table; what stands above and below stays. */
export function inTable(kind: "move" | "swap", one: number, other: number): Act {
  return (sheet) => {
    const from = sheet.rows.findIndex((cells) => cells.includes("列0"));
    const to = Math.max(0, ...sheet.rows.flatMap((cells, row) => (cells.some((value) => String(value).startsWith("事项")) ? [row + 1] : [])));
    const heads = sheet.rows[from] ?? [];
    const width = heads.includes(null) ? heads.indexOf(null) : heads.length;
    return to <= from ? sheet : orderCells((kind === "move" ? movedTo : swapped)(width, one, other), { from, to })(sheet);
  };
}
