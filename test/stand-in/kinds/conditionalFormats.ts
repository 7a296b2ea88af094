import type { Area } from "../../../src/model/workbook.js";
import { inside, overlap } from "../book/address.js";
import type { Book, BookRule, BookSheet } from "../book/book.js";
import { refuse } from "../fault.js";
import { remote, type Kind, type Remote } from "../kind.js";
import { guard } from "./guard.js";
import { keptObject } from "./keptObject.js";

interface At {
  readonly book: Book;
  readonly sheet: BookSheet;
  readonly area: Area;
}

const TYPES = ["Custom", "DataBar", "ColorScale", "IconSet", "TopBottom", "PresetCriteria", "ContainsText", "CellValue"];

const rule: Kind<BookRule> = {
  name: "ConditionalFormat",
  identity: ({ id }) => ({ Id: id }),
  get: {
    id: (it) => it.id,
    type: (it) => it.type,
    textComparison: (it) => (it.type === "ContainsText" ? keptObject("TextConditionalFormat", it.kept, "textComparison") : refuse("InvalidArgument", "Not a text rule.")),
    custom: (it) => (it.type === "Custom" ? keptObject("CustomConditionalFormat", it.kept, "custom") : refuse("InvalidArgument", "Not a custom rule.")),
  },
  set: {
    stopIfTrue: (it, value) => {
      it.kept["stopIfTrue"] = value;
    },
    priority: (it, value) => {
      it.kept["priority"] = value;
    },
  },
};

const kind: Kind<At> = {
  name: "ConditionalFormatCollection",
  items: ({ sheet, area }) => sheet.rules.filter((one) => overlap(one.area, area)).map((one) => remote(rule, one)),
  call: {
    add: ({ book, sheet, area }, [type]) => {
      guard(sheet);
      if (!TYPES.includes(String(type))) refuse("InvalidArgument", `No conditional format is of type ${String(type)}.`);
      const made: BookRule = { id: `{CF-${book.nextId++}}`, type: String(type), area, kept: {} };
      sheet.rules.push(made);
      return remote(rule, made);
    },
    clearAll: ({ sheet, area }) => {
      guard(sheet);
      sheet.rules = sheet.rules.filter((one) => !(inside(area, one.area.top, one.area.left) && inside(area, one.area.bottom, one.area.right)));
      return null;
    },
    getCount: ({ sheet, area }) => sheet.rules.filter((one) => overlap(one.area, area)).length,
  },
};

export function conditionalFormats(book: Book, sheet: BookSheet, area: Area): Remote {
  return remote(kind, { book, sheet, area });
}
