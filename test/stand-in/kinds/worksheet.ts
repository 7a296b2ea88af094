import { parseReference } from "../book/address.js";
import { loseSheet } from "../book/moveReferences.js";
import { usedArea, type Book, type BookSheet } from "../book/book.js";
import { refuse } from "../fault.js";
import { remote, type Kind, type Remote } from "../kind.js";
import { charts } from "./charts.js";
import { freezePanes } from "./freezePanes.js";
import { guard, guardStructure } from "./guard.js";
import { names } from "./names.js";
import { pageBreaks, pageLayout } from "./pageLayout.js";
import { range } from "./range.js";
import { tables } from "./tables.js";

export interface SheetAt {
  readonly book: Book;
  readonly sheet: BookSheet;
}

const ALL = { top: 0, left: 0, bottom: 1_048_575, right: 16_383 };

const protection: Kind<BookSheet> = {
  name: "WorksheetProtection",
  get: { protected: (sheet) => sheet.locked },
  call: {
    protect: (sheet) => {
      if (sheet.locked) refuse("AccessDenied", "The worksheet is protected already.");
      sheet.locked = true;
      return null;
    },
    unprotect: (sheet) => {
      if (!sheet.locked) refuse("AccessDenied", "The worksheet is not protected.");
      sheet.locked = false;
      return null;
    },
  },
};

const remarks = (name: string, of: "comments" | "notes"): Kind<BookSheet> => ({ name, call: { getCount: (sheet) => sheet[of].length } });
const comments = remarks("CommentCollection", "comments");
const notes = remarks("NoteCollection", "notes");

function used({ book, sheet }: SheetAt): Remote | null {
  const area = usedArea(sheet);
  return area ? range(book, sheet, area) : null;
}

function neighbour(step: number): (it: SheetAt, args: readonly unknown[]) => Remote | null {
  return ({ book, sheet }, [visibleOnly]) => {
    const line = visibleOnly ? book.sheets.filter(({ visibility }) => visibility === "visible") : book.sheets;
    const next = line[line.indexOf(sheet) + step];
    return next ? worksheet(book, next) : null;
  };
}

const kind: Kind<SheetAt> = {
  name: "Worksheet",
  identity: ({ sheet }) => ({ Id: sheet.id }),
  get: {
    id: ({ sheet }) => sheet.id,
    name: ({ sheet }) => sheet.name,
    position: ({ book, sheet }) => book.sheets.indexOf(sheet),
    visibility: ({ sheet }) => ({ visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" })[sheet.visibility],
    tabColor: ({ sheet }) => sheet.kept["tabColor"] ?? "",
    showGridlines: ({ sheet }) => sheet.kept["showGridlines"] ?? true,
    protection: ({ sheet }) => remote(protection, sheet),
    names: ({ book, sheet }) => names(book, sheet),
    comments: ({ sheet }) => remote(comments, sheet),
    notes: ({ sheet }) => remote(notes, sheet),
    tables: ({ book, sheet }) => tables(book, sheet),
    charts: ({ book, sheet }) => charts(book, sheet),
    freezePanes: ({ sheet }) => freezePanes(sheet),
    pageLayout: ({ sheet }) => pageLayout(sheet),
    horizontalPageBreaks: ({ sheet }) => pageBreaks(sheet),
  },
  set: {
    name: ({ book, sheet }, value) => {
      guardStructure(book);
      sheet.name = String(value);
    },
    visibility: ({ book, sheet }, value) => {
      guardStructure(book);
      sheet.visibility = value === "Visible" ? "visible" : value === "Hidden" ? "hidden" : "veryHidden";
    },
    tabColor: ({ sheet }, value) => {
      guard(sheet);
      if (!/^(#[0-9A-Fa-f]{6})?$/.test(String(value))) refuse("InvalidArgument", "A tab's colour is #RRGGBB.");
      sheet.kept["tabColor"] = value;
    },
    showGridlines: ({ sheet }, value) => {
      sheet.kept["showGridlines"] = value;
    },
  },
  call: {
    getRange: ({ book, sheet }, [address]) => {
      if (address === undefined) return range(book, sheet, ALL);
      const reference = parseReference(String(address));
      return reference ? range(book, sheet, reference.area) : refuse("InvalidArgument", `${String(address)} is no address.`);
    },
    getRangeByIndexes: ({ book, sheet }, [row, column, rows, columns]) => {
      const [top, left, high, wide] = [row, column, rows, columns].map(Number) as [number, number, number, number];
      if (!(top >= 0 && left >= 0 && high > 0 && wide > 0)) refuse("InvalidArgument", "A range has at least one cell.");
      return range(book, sheet, { top, left, bottom: top + high - 1, right: left + wide - 1 });
    },
    getCell: ({ book, sheet }, [row, column]) =>
      range(book, sheet, { top: Number(row), left: Number(column), bottom: Number(row), right: Number(column) }),
    getUsedRange: (it) => used(it) ?? range(it.book, it.sheet, { top: 0, left: 0, bottom: 0, right: 0 }),
    getUsedRangeOrNullObject: used,
    getNextOrNullObject: neighbour(1),
    getPreviousOrNullObject: neighbour(-1),
    activate: ({ book, sheet }) => {
      if (sheet.visibility !== "visible") refuse("InvalidOperation", "A hidden worksheet cannot be activated.");
      book.active = sheet;
      return null;
    },
    delete: ({ book, sheet }) => {
      guardStructure(book);
      if (sheet.visibility === "veryHidden") refuse("InvalidOperation", "A very hidden worksheet cannot be deleted.");
      if (book.sheets.every((other) => other === sheet || other.visibility !== "visible")) refuse("InvalidOperation", "A workbook has at least one visible worksheet.");
      loseSheet(book, sheet);
      if (book.active === sheet) book.active = book.sheets.find((other) => other !== sheet) ?? null;
      book.sheets = book.sheets.filter((other) => other !== sheet);
      return null;
    },
    _RegisterDataChangedEvent: () => null,
    _UnregisterDataChangedEvent: () => null,
  },
};

export function worksheet(book: Book, sheet: BookSheet): Remote {
  return remote(kind, { book, sheet });
}
