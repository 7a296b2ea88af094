import type { Book } from "../book/book.js";
import { remote, type Kind, type Remote } from "../kind.js";
import { names } from "./names.js";
import { range } from "./range.js";
import { tables } from "./tables.js";
import { worksheets } from "./worksheets.js";

const application: Kind<Book> = {
  name: "Application",
  get: { calculationMode: () => "Automatic" },
  call: {
    suspendScreenUpdatingUntilNextSync: () => null,
    suspendApiCalculationUntilNextSync: () => null,
  },
};

const result: Kind<number> = { name: "FunctionResult", get: { value: (value) => value, error: () => null } };

const functions: Kind<Book> = {
  name: "Functions",
  call: {
    date: (book, args) => {
      const [year, month, day] = args.map(Number) as [number, number, number];
      return remote(result, Date.UTC(year, month - 1, day) / 86_400_000 + (book.dateSystem === 1904 ? 24_107 : 25_569));
    },
  },
};

const protection: Kind<Book> = { name: "WorkbookProtection", get: { protected: (book) => book.structureLocked } };

const NAMING = ["author", "lastAuthor", "company", "manager"];

const properties: Kind<Book> = { name: "DocumentProperties", get: Object.fromEntries(NAMING.map((member) => [member, (book: Book): unknown => book.properties[member] ?? ""])) };

const kind: Kind<Book> = {
  name: "Workbook",
  get: {
    application: (book) => remote(application, book),
    worksheets: (book) => worksheets(book),
    names: (book) => names(book, null),
    tables: (book) => tables(book, null),
    functions: (book) => remote(functions, book),
    protection: (book) => remote(protection, book),
    properties: (book) => remote(properties, book),
    name: (book) => book.fileName,
    readOnly: (book) => book.readOnly,
  },
  call: {
    getSelectedRange: (book) => (book.active ? range(book, book.active, book.selection) : null),
    _RemoveReference: () => null,
    _RemoveAllReferences: () => null,
  },
};

export function workbook(book: Book): Remote {
  return remote(kind, book);
}
