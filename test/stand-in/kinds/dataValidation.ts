import type { Area } from "../../../src/model/workbook.js";
import type { Book, BookSheet, Kept } from "../book/book.js";
import { refuse } from "../fault.js";
import { remote, type Kind, type Remote } from "../kind.js";
import { takeOut } from "./conditionalFormats.js";
import { guard } from "./guard.js";

interface At {
  readonly book: Book;
  readonly sheet: BookSheet;
  readonly area: Area;
}

function keptOf(it: At): Kept {
  const { book, sheet, area } = it;
  const same = sheet.validations.find(({ areas }) => JSON.stringify(areas) === JSON.stringify([area]));
  if (same) return same.kept;
  clear(it);
  const made = { id: `{DV-${book.nextId++}}`, type: "", areas: [area], kept: {} };
  sheet.validations.push(made);
  return made.kept;
}

function clear({ sheet, area }: At): void {
  takeOut(sheet.validations, area);
  sheet.validations = sheet.validations.filter(({ areas }) => areas.length > 0);
}

function put(member: string): (it: At, value: unknown) => void {
  return (it, value) => {
    guard(it.sheet);
    keptOf(it)[member] = value;
  };
}

const kind: Kind<At> = {
  name: "DataValidation",
  get: {
    rule: (it) => keptOf(it)["rule"] ?? {},
  },
  set: {
    rule: (it, value) => {
      const given = value as { list?: { source?: unknown }; date?: object; decimal?: object; wholeNumber?: object; custom?: object };
      const source = given.list?.source;
      if (Object.keys(given).length !== 1) refuse("InvalidArgument", "A validation has exactly one kind of rule.");
      if (given.list && (typeof source !== "string" || source.length > 255)) refuse("InvalidArgument", "A list's source is text of at most 255 characters.");
      put("rule")(it, value);
    },
    errorAlert: put("errorAlert"),
    prompt: (it, value) => {
      const { message = "", title = "" } = value as { message?: string; title?: string };
      if (message.length > 255 || title.length > 32) refuse("InvalidArgument", "A prompt has at most 255 characters, its title 32.");
      put("prompt")(it, value);
    },
    ignoreBlanks: put("ignoreBlanks"),
  },
  call: {
    clear: (it) => {
      guard(it.sheet);
      clear(it);
      return null;
    },
  },
};

export function dataValidation(book: Book, sheet: BookSheet, area: Area): Remote {
  return remote(kind, { book, sheet, area });
}
