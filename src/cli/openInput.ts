import { HostFailure } from "../hosts/failure.js";
import type { Terminal } from "./terminal.js";

/** The bytes of the workbook that was named; throws `HostFailure` where the system gives none. */
export async function openInput(path: string, terminal: Terminal): Promise<Uint8Array> {
  try {
    return await terminal.readFile(path);
  } catch (cause) {
    throw new HostFailure("cannot-open", { say: "cannot-open", with: { file: path } }, cause);
  }
}
