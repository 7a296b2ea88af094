import type { Area } from "../../../src/model/workbook.js";
import { overlap } from "../book/address.js";
import type { BookSheet, Kept } from "../book/book.js";
import { refuse } from "../fault.js";
import { remote, type Kind, type Remote } from "../kind.js";
import { guard } from "./guard.js";

interface At {
  readonly sheet: BookSheet;
  readonly area: Area;
}

function keptOf({ sheet, area }: At): Kept {
  const same = sheet.validations.find((one) => JSON.stringify(one.area) === JSON.stringify(area));
  if (same) return same.kept;
  const made = { area, kept: {} };
  sheet.validations = [...sheet.validations.filter((one) => !overlap(one.area, area)), made];
  return made.kept;
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
      it.sheet.validations = it.sheet.validations.filter((one) => !overlap(one.area, it.area));
      return null;
    },
  },
};

export function dataValidation(sheet: BookSheet, area: Area): Remote {
  return remote(kind, { sheet, area });
}
