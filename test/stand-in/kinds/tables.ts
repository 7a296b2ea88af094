import { overlap } from "../book/address.js";
import type { Book, BookSheet, BookTable } from "../book/book.js";
import { cellAt } from "../book/book.js";
import { refuse } from "../fault.js";
import { remote, type Kind, type Remote } from "../kind.js";
import { guard } from "./guard.js";
import { range, rangeOf } from "./range.js";
import { worksheet } from "./worksheet.js";

interface TableAt {
  readonly book: Book;
  readonly table: BookTable;
}

const KEPT = ["style", "showBandedRows", "showBandedColumns", "showFilterButton", "showHeaders", "showTotals", "highlightFirstColumn", "highlightLastColumn"];

const oneTable: Kind<TableAt> = {
  name: "Table",
  identity: ({ table }) => ({ Id: table.id, Name: table.name }),
  get: {
    id: ({ table }) => table.id,
    name: ({ table }) => table.name,
    worksheet: ({ book, table }) => worksheet(book, table.sheet),
    ...Object.fromEntries(KEPT.map((member) => [member, ({ table }: TableAt): unknown => table.kept[member] ?? null])),
  },
  set: {
    name: ({ book, table }, value) => {
      guard(table.sheet);
      const taken = book.sheets.some(({ tables }) => tables.some((other) => other !== table && other.name.toLowerCase() === String(value).toLowerCase()));
      if (taken || !/^[\p{L}_\\][\p{L}\p{N}_.]*$/u.test(String(value))) refuse("InvalidArgument", `A table cannot be called ${String(value)}.`);
      table.name = String(value);
    },
    ...Object.fromEntries(
      KEPT.map((member) => [
        member,
        ({ table }: TableAt, value: unknown): void => {
          guard(table.sheet);
          table.kept[member] = value;
        },
      ]),
    ),
  },
  call: {
    convertToRange: ({ book, table }) => {
      guard(table.sheet);
      table.sheet.tables = table.sheet.tables.filter((other) => other !== table);
      return range(book, table.sheet, table.area);
    },
    resize: ({ book, table }, [source]) => {
      const { area } = rangeOf(source, book, table.sheet);
      guard(table.sheet);
      if (area.top !== table.area.top || !overlap(area, table.area)) refuse("InvalidArgument", "A table keeps its heading row, and its new range overlaps the old one.");
      if (area.bottom === area.top) refuse("InvalidArgument", "A table has a row below its headings.");
      if (table.sheet.tables.some((other) => other !== table && overlap(other.area, area))) refuse("InvalidOperation", "A table can't overlap another table.");
      if (table.sheet.merges.some((merge) => overlap(merge, area))) refuse("InvalidOperation", "A table can't overlap merged cells.");
      table.area = area;
      return null;
    },
    getRange: ({ book, table }) => range(book, table.sheet, table.area),
  },
};

interface At {
  readonly book: Book;
  readonly sheet: BookSheet | null;
}

function all({ book, sheet }: At): BookTable[] {
  return sheet ? sheet.tables : book.sheets.flatMap(({ tables }) => tables);
}

function find(it: At, key: unknown): Remote | null {
  const found = all(it).find(({ id, name }) => id === key || name === key);
  return found ? remote(oneTable, { book: it.book, table: found }) : null;
}

const kind: Kind<At> = {
  name: "TableCollection",
  items: (it) => all(it).map((table) => remote(oneTable, { book: it.book, table })),
  item: find,
  call: {
    getItemOrNullObject: (it, [key]) => find(it, key),
    getCount: (it) => all(it).length,
    add: ({ book, sheet: own }, [source, hasHeaders]) => {
      const { sheet, area } = rangeOf(source, book, own);
      guard(sheet);
      if (hasHeaders !== true) refuse("NotImplemented", "The stand-in makes tables with headings only.");
      if (sheet.tables.some((other) => overlap(other.area, area))) refuse("InvalidOperation", "A table can't overlap another table.");
      if (sheet.merges.some((merge) => overlap(merge, area))) refuse("InvalidOperation", "A table can't overlap merged cells.");
      const heads = Array.from({ length: area.right - area.left + 1 }, (_, column) => cellAt(sheet, area.top, area.left + column)?.value);
      if (heads.some((head) => typeof head !== "string") || new Set(heads).size !== heads.length) refuse("InvalidArgument", "A table's headings must be different texts.");
      const made: BookTable = { id: `{T-${book.nextId}}`, name: `Table${book.nextId++}`, sheet, area, kept: {} };
      sheet.tables.push(made);
      return remote(oneTable, { book, table: made });
    },
  },
};

export function tables(book: Book, sheet: BookSheet | null): Remote {
  return remote(kind, { book, sheet });
}
