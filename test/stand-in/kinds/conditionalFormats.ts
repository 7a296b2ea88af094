import type { Area } from "../../../src/model/workbook.js";
import { overlap, without } from "../book/address.js";
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

interface RuleAt {
  readonly sheet: BookSheet;
  readonly rule: BookRule;
}

function text({ rule }: RuleAt): Remote | null {
  return rule.type === "ContainsText" ? keptObject("TextConditionalFormat", rule.kept, "textComparison") : null;
}

function custom({ rule }: RuleAt): Remote | null {
  return rule.type === "Custom" ? keptObject("CustomConditionalFormat", rule.kept, "custom") : null;
}

const oneRule: Kind<RuleAt> = {
  name: "ConditionalFormat",
  identity: ({ rule }) => ({ Id: rule.id }),
  get: {
    id: ({ rule }) => rule.id,
    type: ({ rule }) => rule.type,
    textComparison: (it) => text(it) ?? refuse("InvalidArgument", "Not a text rule."),
    textComparisonOrNullObject: text,
    custom: (it) => custom(it) ?? refuse("InvalidArgument", "Not a custom rule."),
    customOrNullObject: custom,
  },
  set: {
    stopIfTrue: ({ rule }, value) => {
      rule.kept["stopIfTrue"] = value;
    },
    priority: ({ rule }, value) => {
      rule.kept["priority"] = value;
    },
  },
  call: {
    delete: ({ sheet, rule }) => {
      guard(sheet);
      sheet.rules = sheet.rules.filter((other) => other !== rule);
      return null;
    },
  },
};

function over({ sheet, area }: At): BookRule[] {
  return sheet.rules.filter(({ areas }) => areas.some((one) => overlap(one, area)));
}

const kind: Kind<At> = {
  name: "ConditionalFormatCollection",
  items: (it) => over(it).map((rule) => remote(oneRule, { sheet: it.sheet, rule })),
  item: (it, id) => {
    const rule = over(it).find((one) => one.id === id);
    return rule ? remote(oneRule, { sheet: it.sheet, rule }) : null;
  },
  call: {
    add: ({ book, sheet, area }, [type]) => {
      guard(sheet);
      if (!TYPES.includes(String(type))) refuse("InvalidArgument", `No conditional format is of type ${String(type)}.`);
      const made: BookRule = { id: `{CF-${book.nextId++}}`, type: String(type), areas: [area], kept: {} };
      sheet.rules.push(made);
      return remote(oneRule, { sheet, rule: made });
    },
    clearAll: ({ sheet, area }) => {
      guard(sheet);
      takeOut(sheet.rules, area);
      sheet.rules = sheet.rules.filter(({ areas }) => areas.length > 0);
      return null;
    },
    getCount: (it) => over(it).length,
  },
};

/** Takes the cells of an area out of every rule; one may be left without any. */
export function takeOut(rules: readonly BookRule[], area: Area): void {
  for (const rule of rules) rule.areas = rule.areas.flatMap((one) => without(one, area));
}

export function conditionalFormats(book: Book, sheet: BookSheet, area: Area): Remote {
  return remote(kind, { book, sheet, area });
}
