import type { DateSystem } from "../../model/dateSystem.js";
import type { Visibility } from "../../model/workbook.js";

/** What a listed sheet is; only a worksheet has cells. */
export type SheetKind = "worksheet" | "chartsheet" | "dialogsheet" | "macrosheet" | "missing";

/** A sheet as the workbook part lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly sheetId: string;
  /** Relationship id, "" where the file has none. */
  readonly rid: string;
  /** Part name as the file writes it; undefined where the part is missing. */
  readonly part: string | undefined;
  readonly visibility: Visibility;
  /** `missing` where no part can be found for it. */
  readonly kind: SheetKind;
}

/** A name that the workbook part defines. */
export interface DefinedName {
  readonly name: string;
  /** 0-based place of the sheet it belongs to among all listed sheets, undefined for a name of the whole workbook. */
  readonly localSheetId: number | undefined;
  /** What it stands for, such as `'周复盘'!$AB$1`, without leading `=`. */
  readonly text: string;
}

/** The bones of a workbook: where its parts are and how its sheets are listed. */
export interface Structure {
  readonly workbookPart: string;
  readonly sheets: readonly ListedSheet[];
  readonly dateSystem: DateSystem;
  readonly stylesPart: string | undefined;
  readonly sharedStringsPart: string | undefined;
  readonly definedNames: readonly DefinedName[];
  /** Whether the workbook part uses the strict namespaces. */
  readonly strict: boolean;
}
