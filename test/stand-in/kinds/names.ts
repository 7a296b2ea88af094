import { parseReference } from "../book/address.js";
import { sheetAddress } from "../book/address.js";
import type { Book, BookSheet } from "../book/book.js";
import { refuse } from "../fault.js";
import { remote, type Kind, type Remote } from "../kind.js";
import { guard } from "./guard.js";
import { range, rangeOf } from "./range.js";

interface At {
  readonly book: Book;
  /** Null for the names of the whole workbook. */
  readonly sheet: BookSheet | null;
}
interface NameAt extends At {
  readonly name: string;
}

function scope({ book, sheet }: At): Map<string, string> {
  return sheet ? sheet.names : book.names;
}

function target(it: NameAt): Remote | null {
  const reference = parseReference(scope(it).get(it.name) ?? "");
  const sheet = it.book.sheets.find(({ name }) => name === reference?.sheet);
  return reference && sheet ? range(it.book, sheet, reference.area) : null;
}

const oneName: Kind<NameAt> = {
  name: "NamedItem",
  identity: ({ name }) => ({ Name: name }),
  get: { name: ({ name }) => name, formula: (it) => scope(it).get(it.name) ?? null, visible: () => true },
  set: {
    visible: () => undefined,
    formula: (it, value) => {
      scope(it).set(it.name, String(value));
    },
  },
  call: {
    getRange: (it) => target(it) ?? refuse("InvalidOperation", `${it.name} is no range.`),
    getRangeOrNullObject: target,
    delete: (it) => {
      if (it.sheet) guard(it.sheet);
      scope(it).delete(it.name);
      return null;
    },
  },
};

function find(it: At, key: unknown): Remote | null {
  return scope(it).has(String(key)) ? remote(oneName, { ...it, name: String(key) }) : null;
}

const kind: Kind<At> = {
  name: "NamedItemCollection",
  items: (it) => [...scope(it).keys()].map((name) => remote(oneName, { ...it, name })),
  item: find,
  call: {
    getItemOrNullObject: (it, [key]) => find(it, key),
    add: (it, [name, reference]) => {
      if (it.sheet) guard(it.sheet);
      if (scope(it).has(String(name))) refuse("ItemAlreadyExists", `The name ${String(name)} exists already.`);
      const text = typeof reference === "string" ? reference : `=${sheetAddress(rangeOf(reference).sheet.name, rangeOf(reference).area)}`;
      scope(it).set(String(name), text);
      return remote(oneName, { ...it, name: String(name) });
    },
  },
};

export function names(book: Book, sheet: BookSheet | null): Remote {
  return remote(kind, { book, sheet });
}
