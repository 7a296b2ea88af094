import type { DateSystem } from "../../../model/dateSystem.js";
import type { Drawing } from "../../../model/drawing.js";
import { areaAddress } from "./address.js";
import { columnsXml } from "./columnsXml.js";
import type { Dialect } from "./dialect.js";
import { linksXml } from "./linksXml.js";
import { mergesXml } from "./mergesXml.js";
import { breaksXml, printXml } from "./printXml.js";
import { rowsXml, type MarkerCell } from "./rowsXml.js";
import type { StyleBook } from "./styleBook.js";
import { toneRulesXml } from "./toneRulesXml.js";
import { validationsXml } from "./validationsXml.js";
import { propertiesXml, sizesXml, viewXml } from "./viewXml.js";
import { XML_HEAD } from "./xml.js";

/** What a sheet's XML needs to know besides its drawing. */
export interface SheetSetting {
  readonly name: string;
  readonly dialect: Dialect;
  readonly dateSystem: DateSystem;
  readonly styles: StyleBook;
  readonly marker: MarkerCell | null;
  readonly selected: boolean;
  /** Relationship ids of what hangs on the sheet, null where there is none. */
  readonly drawing: string | null;
  readonly notes: string | null;
  readonly table: string | null;
}

/** A drawing as a worksheet part; its elements stand in the order the schema asks for. Throws `HostFailure` `file-undrawable`. */
export function sheetXml(drawing: Drawing, setting: SheetSetting): string {
  const { dialect, styles, marker, name } = setting;
  const { rows } = drawing;
  return [
    `${XML_HEAD}<worksheet xmlns="${dialect.main}" xmlns:r="${dialect.relationships}">`,
    propertiesXml(drawing),
    viewXml(drawing, setting.selected),
    sizesXml(drawing),
    columnsXml(drawing, marker?.column ?? null, styles),
    rowsXml(drawing, marker, styles, name),
    mergesXml(drawing, name),
    toneRulesXml(drawing.toneRules, styles),
    validationsXml(drawing.validations, setting.dateSystem, name),
    linksXml(rows, name),
    printXml(drawing),
    breaksXml(rows),
    ignoredXml(drawing),
    setting.drawing === null ? "" : `<drawing r:id="${setting.drawing}"/>`,
    setting.notes === null ? "" : `<legacyDrawing r:id="${setting.notes}"/>`,
    setting.table === null ? "" : `<tableParts count="1"><tablePart r:id="${setting.table}"/></tableParts>`,
    "</worksheet>",
  ].join("");
}

/** Without it Excel puts a green corner on every text that looks like a number. */
export function ignoredXml({ rows, columns }: Drawing): string {
  if (rows.length === 0 || columns.length === 0) return "";
  const area = areaAddress({ top: 0, left: 0, bottom: rows.length - 1, right: columns.length - 1 });
  return `<ignoredErrors><ignoredError sqref="${area}" numberStoredAsText="1"/></ignoredErrors>`;
}
