import { HostFailure } from "../failure.js";

/** Excel's error codes and what each means to a person; a code that is not here is `unknown` and named. */
const CODES: Readonly<Record<string, string>> = {
  InvalidOperationInCellEditMode: "cellEdit",
  ApiNotFound: "apiTooOld",
  RequestPayloadSizeLimitExceeded: "tooLarge",
  ResponsePayloadSizeLimitExceeded: "tooLarge",
  MemoryLimitReached: "tooLarge",
  InvalidOrTimedOutSession: "connectionLost",
  ConnectionFailure: "connectionLost",
  RequestAborted: "connectionLost",
  ActivityLimitReached: "connectionLost",
  InactiveWorkbook: "otherWorkbook",
  ItemNotFound: "sheetGone",
  ItemAlreadyExists: "nameTaken",
  InvalidReference: "sheetGone",
  MergedRangeConflict: "rangeConflict",
  FilteredRangeConflict: "rangeConflict",
  Conflict: "rangeConflict",
  NoModifyPermission: "readOnly",
  WriteNotSupportedWhenModalDialogOpen: "dialogOpen",
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
  if (!isOfficeError(error)) return fail("unknown", { code: error instanceof Error ? error.name : "Error" }, error);
  const place = error.debugInfo?.errorLocation ?? "";
  const named = CODES[error.code];
  if (error.code === "AccessDenied") return fail(place.startsWith("WorksheetCollection.") ? "structureLocked" : "protectedSheet", { sheet: "" }, error);
  return named === undefined ? fail("unknown", { code: error.code, place }, error) : fail(named, { code: error.code, place }, error);
}

/** A failure whose code is also the name of its sentence. */
export function fail(code: string, slots: Readonly<Record<string, string | number>>, cause?: unknown): HostFailure {
  return new HostFailure(code, { say: code, with: slots }, cause);
}
