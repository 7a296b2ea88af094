import { newWorkbook } from "../../src/hosts/xlsx/newWorkbook.js";
import { openPackage } from "../../src/hosts/xlsx/package.js";
import { writeWorkbook } from "../../src/hosts/xlsx/writeWorkbook.js";
import { CLIENTS, COORDINATION, LOG, NODES, PEOPLE, PLANS, PROJECTS, SETTINGS } from "../../src/model/columns/index.js";
import type { Drawing } from "../../src/model/drawing.js";
import { creating } from "../../src/model/writePlan.js";
import type { TemplateRows } from "../../src/report/template/rows.js";
import { templateDrawings } from "../../src/report/template/templateDrawings.js";
import { fullSample } from "../../src/samples/fullSample.js";
import { TEAM_MONDAY } from "../../src/samples/teamSample.js";
import { WORDS } from "../../src/words/index.js";

const ALL = fullSample(TEAM_MONDAY);

/** The made-up people of the samples, each with a workbook of their own. */
export const MEMBERS: readonly string[] = ["销售甲", "销售乙", "销售丙", "销售丁", "销售戊", "销售己"];

const ownedBy =
  (name: string) =>
  (row: { readonly owner?: readonly string[]; readonly lead?: string }): boolean =>
    row.owner?.includes(name) === true || row.lead === name;

/** What one member's workbook holds of the samples. */
export function rowsOfMember(name: string): TemplateRows {
  const own = ownedBy(name);
  const projects = ALL.projects.filter(own);
  return {
    plans: ALL.plans.filter(own),
    log: ALL.log.filter(own),
    clients: ALL.clients.filter(own),
    coordination: ALL.coordination.filter(own),
    projects,
    nodes: ALL.nodes.filter(({ project }) => projects.some((one) => one.name === project)),
  };
}

/** A workbook of rows as the bytes of a file; its drawings may be changed before. */
export function bookBytes(rows: TemplateRows, change: (drawing: Drawing) => Drawing = (drawing) => drawing): Uint8Array {
  const sheets = [PLANS, LOG, CLIENTS, COORDINATION, PROJECTS, NODES, ...(rows.people ? [PEOPLE] : []), SETTINGS];
  const plans = templateDrawings(WORDS.zh, { sheets, rows }).map((drawing) => creating(change(drawing), "0.1.0"));
  return writeWorkbook(openPackage(newWorkbook()), plans);
}

/** A drawing of 周计划 whose headings are others'. */
export function renamed(drawing: Drawing, names: Readonly<Record<string, string>>): Drawing {
  if (drawing.name !== "周计划") return drawing;
  return { ...drawing, rows: drawing.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => (typeof cell?.value === "string" && names[cell.value] !== undefined ? { ...cell, value: names[cell.value] ?? "" } : cell)) })) };
}
