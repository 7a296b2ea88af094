import type { Area } from "../../../src/model/workbook.js";
import { apiSets } from "../apiSets.js";
import { LAST } from "../book/address.js";
import { ensureCell, type BookSheet } from "../book/book.js";
import { refuse } from "../fault.js";
import { remote, type Kind, type Remote } from "../kind.js";
import { guard } from "./guard.js";

/** A part of the look of a range (`font`, `fill`, `borders/EdgeBottom`), set on every cell of it. */
export interface RangeLook {
  readonly sheet: BookSheet;
  readonly area: Area;
  readonly path: string;
}

const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical", "InsideHorizontal", "DiagonalDown", "DiagonalUp"];
const CHOICES: Readonly<Record<string, readonly string[]>> = {
  horizontalAlignment: ["General", "Left", "Center", "Right", "Fill", "Justify", "CenterAcrossSelection", "Distributed"],
  verticalAlignment: ["Top", "Center", "Bottom", "Justify", "Distributed"],
  underline: ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"],
  style: ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"],
  weight: ["Hairline", "Thin", "Medium", "Thick"],
};

/** Refuses a value that Excel refuses for that part of a look. */
export function checkLook(member: string, value: unknown): void {
  const choices = CHOICES[member];
  const wrong =
    value === null ||
    (member === "color" && !(typeof value === "string" && /^(#[0-9A-Fa-f]{6}|[A-Za-z]+)$/.test(value))) ||
    ((member === "bold" || member === "wrapText" || member === "italic") && typeof value !== "boolean") ||
    (member === "size" && !(typeof value === "number" && value >= 1 && value <= 409)) ||
    (choices !== undefined && !choices.includes(String(value)));
  if (wrong) refuse("InvalidArgument", `A cell's ${member} cannot be ${JSON.stringify(value)}`);
}

function setOnCells(it: RangeLook, member: string, value: unknown): void {
  guard(it.sheet);
  checkLook(member, value);
  if (it.area.bottom === LAST.row || it.area.right === LAST.column) refuse("NotImplemented", "The stand-in keeps no look of whole rows or columns.");
  for (let row = it.area.top; row <= it.area.bottom; row += 1) {
    for (let column = it.area.left; column <= it.area.right; column += 1) {
      ensureCell(it.sheet, row, column).look[`${it.path}${member}`] = value;
    }
  }
}

function lookPart(kind: string, it: RangeLook, members: readonly string[]): Remote {
  const set = Object.fromEntries(members.map((member) => [member, (at: RangeLook, value: unknown): void => setOnCells(at, member, value)]));
  const get = Object.fromEntries(
    members.map((member) => [member, (at: RangeLook): unknown => at.sheet.rows[at.area.top]?.[at.area.left]?.look[`${at.path}${member}`] ?? null]),
  );
  const call = { clear: (at: RangeLook): null => {
    guard(at.sheet);
    for (let row = at.area.top; row <= Math.min(at.area.bottom, at.sheet.rows.length - 1); row += 1) {
      at.sheet.rows[row]?.slice(at.area.left, at.area.right + 1).forEach((cell) => delete cell?.look["fill/color"]);
    }
    return null;
  } };
  return remote({ name: kind, get, set, ...(kind === "RangeFill" ? { call } : {}) }, it);
}

const borders: Kind<RangeLook> = {
  name: "RangeBorderCollection",
  item: (it, key) => (EDGES.includes(String(key)) ? lookPart("RangeBorder", { ...it, path: `borders/${String(key)}/` }, ["style", "color", "weight"]) : null),
};

function each(from: number, to: number, change: (index: number) => void): void {
  for (let index = from; index <= to; index += 1) change(index);
}

const kind: Kind<RangeLook> = {
  name: "RangeFormat",
  get: {
    font: (it) => lookPart("RangeFont", { ...it, path: "font/" }, ["bold", "italic", "color", "size", "underline", "name"]),
    fill: (it) => lookPart("RangeFill", { ...it, path: "fill/" }, ["color"]),
    borders: (it) => remote(borders, it),
    rowHeight: (it) => it.sheet.heights.get(it.area.top) ?? 15,
    columnWidth: (it) => it.sheet.widths.get(it.area.left) ?? 48,
    horizontalAlignment: (it) => it.sheet.rows[it.area.top]?.[it.area.left]?.look["horizontalAlignment"] ?? "General",
    verticalAlignment: (it) => it.sheet.rows[it.area.top]?.[it.area.left]?.look["verticalAlignment"] ?? "Bottom",
    wrapText: (it) => it.sheet.rows[it.area.top]?.[it.area.left]?.look["wrapText"] ?? false,
  },
  set: {
    rowHeight: (it, value) => {
      guard(it.sheet);
      each(it.area.top, it.area.bottom, (row) => setHeight(it.sheet, row, value));
    },
    columnWidth: (it, value) => {
      guard(it.sheet);
      each(it.area.left, it.area.right, (column) => setWidth(it.sheet, column, value));
    },
    horizontalAlignment: (it, value) => setOnCells(it, "horizontalAlignment", value),
    verticalAlignment: (it, value) => setOnCells(it, "verticalAlignment", value),
    wrapText: (it, value) => setOnCells(it, "wrapText", value),
  },
};

export function setHeight(sheet: BookSheet, row: number, value: unknown): void {
  if (typeof value !== "number" || value < 0 || value > 409.5) refuse("InvalidArgument", `A row cannot be ${String(value)} points high`);
  sheet.heights.set(row, value);
}

export function setWidth(sheet: BookSheet, column: number, value: unknown): void {
  if (typeof value !== "number" || value < 0 || value > 1342) refuse("InvalidArgument", `A column cannot be ${String(value)} points wide`);
  sheet.widths.set(column, value);
}

export function rangeFormat(sheet: BookSheet, area: Area): Remote {
  return remote(kind, { sheet, area, path: "" });
}

/** Flattens what `setCellProperties` is given for a cell: `{font: {bold: true}}` to `font/bold`. */
export function flatLook(format: unknown, kindName = "CellPropertiesFormat", path = ""): [string, unknown][] {
  const below: Readonly<Record<string, string>> = { font: "CellPropertiesFont", fill: "CellPropertiesFill", borders: "CellBorderCollection" };
  if (typeof format !== "object" || format === null) refuse("InvalidArgument", `A cell's ${path || "format"} cannot be ${JSON.stringify(format)}`);
  return Object.entries(format as Record<string, unknown>).flatMap(([member, value]): [string, unknown][] => {
    if (!apiSets().has(`${kindName}.${member}`)) refuse("InvalidArgument", `Excel has no ${kindName}.${member}`);
    if (kindName === "CellBorderCollection") return flatLook(value, "CellBorder", `${path}${edgeName(member)}/`);
    const next = below[member];
    if (next && kindName === "CellPropertiesFormat") return flatLook(value, next, `${path}${member}/`);
    checkLook(member, value);
    return [[`${path}${member}`, value]];
  });
}

function edgeName(side: string): string {
  const edge = { top: "EdgeTop", bottom: "EdgeBottom", left: "EdgeLeft", right: "EdgeRight" }[side];
  return edge ?? side;
}
