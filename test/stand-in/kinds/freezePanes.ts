import { LAST } from "../book/address.js";
import type { BookSheet } from "../book/book.js";
import { remote, type Kind, type Remote } from "../kind.js";
import { guard } from "./guard.js";
import { rangeOf } from "./range.js";

const kind: Kind<BookSheet> = {
  name: "WorksheetFreezePanes",
  call: {
    freezeAt: (sheet, [area]) => {
      guard(sheet);
      sheet.freeze = rangeOf(area).area;
      return null;
    },
    freezeRows: (sheet, [count]) => {
      guard(sheet);
      sheet.freeze = { top: 0, left: 0, bottom: Number(count) - 1, right: LAST.column };
      return null;
    },
    freezeColumns: (sheet, [count]) => {
      guard(sheet);
      sheet.freeze = { top: 0, left: 0, bottom: LAST.row, right: Number(count) - 1 };
      return null;
    },
    unfreeze: (sheet) => {
      guard(sheet);
      sheet.freeze = null;
      return null;
    },
  },
};

export function freezePanes(sheet: BookSheet): Remote {
  return remote(kind, sheet);
}
