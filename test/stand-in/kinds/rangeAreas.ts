import type { Area } from "../../../src/model/workbook.js";
import { sheetAddress } from "../book/address.js";
import type { Book, BookSheet } from "../book/book.js";
import { remote, type Kind, type Remote } from "../kind.js";
import { range } from "./range.js";

interface Areas {
  readonly book: Book;
  readonly sheet: BookSheet;
  readonly areas: readonly Area[];
}

const collection: Kind<Areas> = {
  name: "RangeCollection",
  items: (it) => it.areas.map((area) => range(it.book, it.sheet, area)),
};

const kind: Kind<Areas> = {
  name: "RangeAreas",
  identity: (it) => ({ _ReferenceId: `${it.sheet.id}|areas` }),
  get: {
    address: (it) => it.areas.map((area) => sheetAddress(it.sheet.name, area)).join(","),
    areaCount: (it) => it.areas.length,
    areas: (it) => remote(collection, it),
  },
  call: { _KeepReference: (it) => `${it.sheet.id}|areas` },
};

export function rangeAreas(book: Book, sheet: BookSheet, areas: readonly Area[]): Remote {
  return remote(kind, { book, sheet, areas });
}
