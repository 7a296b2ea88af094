import { fileKind } from "./fileKind.js";
import { Refusal } from "./refusal.js";

/** Refuses what is not even a zip, by what it is. A file that begins like a zip passes, damaged or not. */
export function refuseOther(bytes: Uint8Array): void {
  const kind = fileKind(bytes);
  if (kind === "zip") return;
  if (kind === "encrypted") throw new Refusal("ENCRYPTED", {});
  if (kind === "protected") throw new Refusal("PROTECTED_BY_SOFTWARE", {});
  throw new Refusal("NOT_A_WORKBOOK", { kind });
}
