import { openPackage, type Package } from "../../../../src/hosts/xlsx/package.js";
import { readWorkbook } from "../../../../src/hosts/xlsx/readWorkbook.js";
import { writeWorkbook } from "../../../../src/hosts/xlsx/writeWorkbook.js";
import { checkWritten } from "../../../../src/hosts/xlsx/write/checkWritten.js";
import type { Drawing, DrawnCell, DrawnRow } from "../../../../src/model/drawing.js";
import { isEdited, markerOf } from "../../../../src/model/marker.js";
import type { FileFinding, Sheet } from "../../../../src/model/workbook.js";
import type { WritePlan } from "../../../../src/model/writePlan.js";
import { drawing, row, text } from "../../../support/drawings.js";
import { creating } from "../everyFeature.js";
import { handmade, PARTS } from "../handmade.js";

export const SHEET = "xl/worksheets/sheet2.xml";
export const RELS = "xl/worksheets/_rels/sheet2.xml.rels";
export const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A row of the board: a client, a share done, a remark. */
export function clientRow(name: string, done: number, more: Partial<DrawnRow> = {}, cells: readonly Partial<DrawnCell>[] = []): DrawnRow {
  const [first, second, third] = cells;
  return row([text(name, first), { value: done, role: "number", format: "percent", ...second }, text(`关于${name}`, third)], { id: name, ...more });
}

export const HEAD = row([text("客户", { role: "head" }), text("完成率", { role: "head", note: "按周计划算" }), text("说明", { role: "head" })], { id: "head", height: 24 });
export const TITLE = row([text("客户一览", { role: "title" }), null, null], { id: "title", height: 28 });
export const NAMES = ["示例甲局", "示例乙局", "示例丙局", "示例丁局"] as const;

/** The board over clients; its rules and chart reach as far as they do. */
export function board(rows: readonly DrawnRow[], more: Partial<Drawing> = {}): Drawing {
  const all = [TITLE, HEAD, ...rows];
  const bottom = all.length - 1;
  return drawing(all, {
    key: { kind: "clients", subject: "" },
    name: "客户看板",
    columns: [{ width: 20 }, { width: 10 }, { width: 30 }],
    merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
    freeze: { rows: 2, columns: 0 },
    validations: [{ area: { top: 2, left: 1, bottom, right: 1 }, kind: "number", min: 0, max: 1, message: "0% 到 100%。" }],
    toneRules: [{ area: { top: 2, left: 0, bottom, right: 0 }, when: { formula: "$B3<0.5" }, tone: "attention" }, { area: { top: 2, left: 2, bottom, right: 2 }, when: { begins: "！" }, tone: "bad" }],
    charts: [{ kind: "bar", title: "完成率", categories: { top: 2, left: 0, bottom, right: 0 }, series: [{ name: "完成率", values: { top: 2, left: 1, bottom, right: 1 }, tone: "accent" }], at: { top: 1, left: 5, bottom: 10, right: 9 } }],
    print: { orientation: "portrait", titleRows: { first: 1, last: 1 }, footer: { left: "客户看板", center: "", right: "&P" }, area: { top: 0, left: 0, bottom, right: 2 } },
    tab: "accent",
    ...more,
  });
}

export const LAST = board(NAMES.map((name, index) => clientRow(name, (index + 1) / 4, {}, index === 0 ? [{ link: { sheet: "周计划", cell: "A1" } }] : [])));

/** The small workbook with the board on it. */
export function drawn(last: Drawing = LAST, before: Package = handmade()): Package {
  return openPackage(writeWorkbook(before, creating(last)));
}

/** A package with texts of some parts changed, and parts added, as another program would leave it. */
export function changed(pkg: Package, changes: Readonly<Record<string, string | ((text: string) => string)>>): Package {
  const parts = Object.fromEntries([...Object.keys(PARTS), ...pkg.entries.keys()].map((part) => [part, pkg.part(part) ?? null]));
  return handmade({ ...parts, ...Object.fromEntries(Object.entries(changes).map(([part, change]) => [part, typeof change === "string" ? change : change(pkg.text(part) ?? "")])) });
}

/** Puts a text in the place of another; throws where that is not there. */
export function swap(from: string, to: string): (text: string) => string {
  return (whole) => {
    if (!whole.includes(from)) throw new Error(`no ${from} in ${whole.slice(0, 3000)}`);
    return whole.replace(from, to);
  };
}

/** Several changes, one after the other. */
export function all(...changes: readonly ((text: string) => string)[]): (text: string) => string {
  return (whole) => changes.reduce((sofar, change) => change(sofar), whole);
}

/** A sheet drawn over: checked against its plan, finished and unedited. */
export interface Redrawn {
  readonly pkg: Package;
  readonly sheet: Sheet;
  readonly xml: string;
  readonly findings: readonly FileFinding[];
}

/** Draws over and checks as the host does. */
export function redraw(before: Package, plan: WritePlan): Redrawn {
  const findings: FileFinding[] = [];
  const pkg = openPackage(writeWorkbook(before, [plan], (finding) => findings.push(finding)));
  checkWritten(pkg, [plan], undefined, before);
  const sheet = readWorkbook(pkg, null).sheets.find(({ name }) => name === plan.sheet);
  const marker = sheet && markerOf(sheet);
  if (!sheet || !marker || isEdited(sheet, marker)) throw new Error("the sheet counts as edited");
  return { pkg, sheet, xml: pkg.text(SHEET) ?? "", findings };
}

/** The XML of one cell; "" where there is none. */
export function cellIn(xml: string, address: string): string {
  return new RegExp(`<c r="${address}"[^>]*?(?:/>|>.*?</c>)`, "s").exec(xml)?.[0] ?? "";
}

/** The style index of a cell, "" for none. */
export function styleOf(xml: string, address: string): string {
  return / s="(\d+)"/.exec(cellIn(xml, address))?.[1] ?? "";
}
