import type { DateSystem } from "../../model/dateSystem.js";
import { MARKER_NAME } from "../../model/marker.js";
import type { Area, CellValue, Visibility } from "../../model/workbook.js";
import { hasSet } from "./features.js";
import { isOfficeError } from "./failureOf.js";

/** What one look at the workbook tells of a sheet before its cells are read. */
export interface SeenSheet {
  readonly name: string;
  readonly visibility: Visibility;
  readonly locked: boolean;
  readonly used: Area | null;
  /** True where some rows of the used area are hidden. */
  readonly someHidden: boolean;
  readonly marker: { readonly row: number; readonly column: number } | null;
  /** What the marker's cell says. */
  readonly mark: CellValue;
  /** The names of its Excel tables. */
  readonly tables: readonly string[];
}

/** What the first batch saw of the workbook, before any cell is read. */
export interface Seen {
  readonly fileName: string;
  readonly dateSystem: DateSystem;
  readonly readOnly: boolean;
  readonly structureLocked: boolean;
  readonly sheets: readonly SeenSheet[];
}

/** How many sheets are asked in the first batch where nobody knows how many there are; a workbook with more costs one batch more. */
const CHAIN = 12;
/** `DATE(1904,1,2)` of the 1904 system; 1463 in the other. No released property tells the date system. */
const SECOND_DAY_OF_1904 = 1;

interface Asked {
  readonly used: Excel.Range;
  readonly marker: Excel.Range;
}

/** Asks a sheet for its used area and its marker; a null object answers nothing. */
function ask(sheet: Excel.Worksheet): Asked {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount,rowHidden");
  const marker = sheet.names.getItemOrNullObject(MARKER_NAME).getRangeOrNullObject();
  marker.load("rowIndex,columnIndex,values");
  return { used, marker };
}

/** Walks the sheets in their order from the first; past the last one every further step is a null object. */
function askInOrder(sheets: Excel.WorksheetCollection, many: number): Asked[] {
  const asked: Asked[] = [];
  let sheet = sheets.getFirst();
  for (let index = 0; index < many; index += 1) {
    asked.push(ask(sheet));
    sheet = sheet.getNextOrNullObject();
  }
  return asked;
}

/**
 * Sees every sheet's name, state, used area and marker in one batch; in two where there are more sheets than are asked at once, `many` and twelve at most,
 * or where a host does not let null objects be walked.
 */
export async function survey(context: Excel.RequestContext, sync: () => Promise<void>, many: number = CHAIN): Promise<Seen> {
  const { workbook } = context;
  const load = (): { tables: Excel.TableCollection; probe: Excel.FunctionResult<number> } => {
    workbook.load("name,readOnly,protection/protected");
    workbook.worksheets.load("items/name,items/visibility,items/protection/protected");
    const { tables } = workbook;
    tables.load("items/name,items/worksheet/name");
    const probe = workbook.functions.date(1904, 1, 2);
    probe.load("value");
    return { tables, probe };
  };
  let { tables, probe } = load();
  let asked = askInOrder(workbook.worksheets, Math.min(many, CHAIN));
  try {
    await sync();
  } catch (error) {
    if (!isOfficeError(error) || !/^(ItemNotFound|InvalidObjectPath|InvalidArgument|GeneralException)$/.test(error.code)) throw error;
    ({ tables, probe } = load());
    asked = [];
    await sync();
  }
  const { items } = workbook.worksheets;
  if (asked.length < items.length) {
    asked = [...asked, ...items.slice(asked.length).map(ask)];
    await sync();
  }
  return {
    fileName: workbook.name,
    dateSystem: probe.value === SECOND_DAY_OF_1904 ? 1904 : 1900,
    readOnly: workbook.readOnly,
    structureLocked: workbook.protection.protected,
    sheets: items.map((sheet, index) => seenSheet(sheet, asked[index], tables.items)),
  };
}

const VISIBILITIES: Readonly<Record<string, Visibility>> = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" };

function seenSheet(sheet: Excel.Worksheet, asked: Asked | undefined, tables: readonly Excel.Table[]): SeenSheet {
  const used = asked && !asked.used.isNullObject ? asked.used : null;
  const marker = asked && !asked.marker.isNullObject ? asked.marker : null;
  return {
    name: sheet.name,
    visibility: VISIBILITIES[sheet.visibility] ?? "visible",
    locked: sheet.protection.protected,
    used: used && {
      top: used.rowIndex,
      left: used.columnIndex,
      bottom: used.rowIndex + used.rowCount - 1,
      right: used.columnIndex + used.columnCount - 1,
    },
    someHidden: used !== null && used.rowHidden !== false,
    marker: marker && { row: marker.rowIndex, column: marker.columnIndex },
    mark: marker ? ((marker.values as CellValue[][])[0]?.[0] ?? null) : null,
    tables: tables.filter((table) => table.worksheet.name === sheet.name).map(({ name }) => name),
  };
}

/** Whether merged areas can be asked for. */
export function canReadMerges(): boolean {
  return hasSet("1.13");
}
