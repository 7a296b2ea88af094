import { addressOf, parseAddress } from "../book/address.js";
import type { BookSheet } from "../book/book.js";
import { refuse } from "../fault.js";
import { remote, type Kind, type Remote } from "../kind.js";
import { guard } from "./guard.js";
import { keptObject } from "./keptObject.js";
import { rangeOf } from "./range.js";

const layout: Kind<BookSheet> = {
  name: "PageLayout",
  get: { headersFooters: (sheet) => keptObject("HeaderFooterGroup", sheet.kept, "pageLayout/headersFooters") },
  set: Object.fromEntries(
    ["orientation", "paperSize", "leftMargin", "rightMargin", "topMargin", "bottomMargin", "headerMargin", "footerMargin", "zoom", "centerHorizontally", "printGridlines", "printOrder"].map(
      (member) => [
        member,
        (sheet: BookSheet, value: unknown): void => {
          guard(sheet);
          keptObject("PageLayout", sheet.kept, "pageLayout").set(member, value);
        },
      ],
    ),
  ),
  call: {
    setPrintArea: (sheet, [area]) => {
      guard(sheet);
      sheet.kept["pageLayout/printArea"] = typeof area === "string" ? area : addressOf(rangeOf(area).area);
      return null;
    },
    setPrintTitleRows: (sheet, [rows]) => {
      guard(sheet);
      const text = typeof rows === "string" ? rows : addressOf(rangeOf(rows).area);
      if (!parseAddress(text)) refuse("InvalidArgument", `${text} are no rows.`);
      sheet.kept["pageLayout/titleRows"] = text.replaceAll("$", "");
      return null;
    },
  },
};

export function pageLayout(sheet: BookSheet): Remote {
  return remote(layout, sheet);
}

const oneBreak: Kind<number> = { name: "PageBreak", get: { rowIndex: (row) => row, columnIndex: () => 0 } };

const breaks: Kind<BookSheet> = {
  name: "PageBreakCollection",
  items: (sheet) => sheet.breaks.map((row) => remote(oneBreak, row)),
  call: {
    add: (sheet, [at]) => {
      guard(sheet);
      const area = typeof at === "string" ? parseAddress(at) : rangeOf(at).area;
      if (!area) refuse("InvalidArgument", `${String(at)} is no cell.`);
      sheet.breaks = [...new Set([...sheet.breaks, area.top])].sort((a, b) => a - b);
      return remote(oneBreak, area.top);
    },
    removePageBreaks: (sheet) => {
      guard(sheet);
      sheet.breaks = [];
      return null;
    },
  },
};

export function pageBreaks(sheet: BookSheet): Remote {
  return remote(breaks, sheet);
}
