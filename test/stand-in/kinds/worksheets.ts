import { newSheet, type Book } from "../book/book.js";
import { refuse } from "../fault.js";
import { remote, type Kind, type Remote } from "../kind.js";
import { guardStructure } from "./guard.js";
import { worksheet } from "./worksheet.js";

function find(book: Book, key: unknown): Remote | null {
  const wanted = String(key).toLowerCase();
  const sheet = book.sheets.find(({ id, name }) => id === key || name.toLowerCase() === wanted);
  return sheet ? worksheet(book, sheet) : null;
}

const kind: Kind<Book> = {
  name: "WorksheetCollection",
  items: (book) => book.sheets.map((sheet) => worksheet(book, sheet)),
  item: find,
  call: {
    getItemOrNullObject: (book, [key]) => find(book, key),
    getFirst: (book) => {
      const first = book.sheets[0];
      return first ? worksheet(book, first) : refuse("ItemNotFound", "The workbook has no worksheet.");
    },
    getActiveWorksheet: (book) => (book.active ? worksheet(book, book.active) : refuse("ItemNotFound", "No worksheet is active.")),
    getCount: (book) => book.sheets.length,
    add: (book, [name]) => {
      guardStructure(book);
      const wanted = name === undefined || name === null ? `Sheet${book.sheets.length + 1}` : String(name);
      if (wanted === "" || wanted.length > 31 || /[\\/?*[\]:]|^'|'$/.test(wanted)) refuse("InvalidArgument", `A worksheet cannot be called ${wanted}.`);
      if (find(book, wanted)) refuse("ItemAlreadyExists", `A worksheet called ${wanted} exists already.`);
      const made = newSheet(book, wanted);
      book.sheets.push(made);
      return worksheet(book, made);
    },
  },
};

export function worksheets(book: Book): Remote {
  return remote(kind, book);
}
