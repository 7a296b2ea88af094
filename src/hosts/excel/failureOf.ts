import { HostFailure } from "../failure.js";

/** Excel's error codes and what each means to a person; a code that is not here is `excel-unknown` and named. */
const CODES: Readonly<Record<string, string>> = {
  InvalidOperationInCellEditMode: "excel-cell-edit",
  ApiNotFound: "excel-too-old",
  RequestPayloadSizeLimitExceeded: "excel-too-large",
  ResponsePayloadSizeLimitExceeded: "excel-too-large",
  MemoryLimitReached: "excel-too-large",
  InvalidOrTimedOutSession: "excel-connection-lost",
  ConnectionFailure: "excel-connection-lost",
  RequestAborted: "excel-connection-lost",
  ActivityLimitReached: "excel-connection-lost",
  InactiveWorkbook: "excel-other-workbook",
  ItemNotFound: "excel-sheet-gone",
  ItemAlreadyExists: "excel-name-taken",
  InvalidReference: "excel-sheet-gone",
  MergedRangeConflict: "excel-range-conflict",
  FilteredRangeConflict: "excel-range-conflict",
  Conflict: "excel-range-conflict",
  NoModifyPermission: "excel-read-only",
  WriteNotSupportedWhenModalDialogOpen: "excel-dialog-open",
};

interface OfficeError {
  readonly code: string;
  readonly debugInfo?: { readonly errorLocation?: string; readonly statement?: string } | undefined;
}

/** Whether something thrown is Excel's own error, which carries a code and where it arose. */
export function isOfficeError(error: unknown): error is OfficeError {
  return error instanceof Error && typeof (error as { code?: unknown }).code === "string" && !(error instanceof HostFailure);
}

/** The failure that an error of Excel is to a person; a `HostFailure` stays as it is. */
export function failureOf(error: unknown): HostFailure {
  if (error instanceof HostFailure) return error;
  if (!isOfficeError(error)) return fail("excel-unknown", { code: error instanceof Error ? error.name : "Error" }, error);
  const place = error.debugInfo?.errorLocation ?? "";
  const named = CODES[error.code];
  if (error.code === "AccessDenied") return fail(place.startsWith("WorksheetCollection.") ? "excel-structure-locked" : "excel-access-denied", { code: error.code }, error);
  return fail(named ?? "excel-unknown", { code: error.code, place, sheet: "" }, error);
}

/** A failure whose code is also the name of its sentence. */
export function fail(code: string, slots: Readonly<Record<string, string | number>>, cause?: unknown): HostFailure {
  return new HostFailure(code, { say: code, with: slots }, cause);
}
