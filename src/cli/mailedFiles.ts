import { readdir, stat } from "node:fs/promises";
import { basename, join, relative } from "node:path";
import { HostFailure } from "../hosts/failure.js";
import { mailedName, NOTHING_PASSED, withOne, type PassedOver } from "../model/mailedName.js";
import type { MailedFile } from "../run/mailedFile.js";
import { openInput } from "./openInput.js";
import type { Terminal } from "./terminal.js";

/** The workbooks that paths lead to, and what a folder held beside them. */
export interface FoundFiles {
  readonly files: readonly MailedFile[];
  readonly passed: PassedOver;
}

/** Lists the files of the command line: a file as it is named, of a folder its workbooks but no lock file and no output of ours; folders in it are not opened. */
export async function mailedFiles(paths: readonly string[], terminal: Terminal): Promise<FoundFiles> {
  let passed = NOTHING_PASSED;
  const files = new Map<string, string>();
  for (const path of paths) {
    const look = await stat(path).catch(() => null);
    if (!look?.isDirectory()) {
      files.set(path, basename(path));
      continue;
    }
    for (const entry of await readdir(path, { withFileTypes: true })) {
      const kind = entry.isDirectory() ? "folders" : mailedName(entry.name);
      if (kind === "workbook") files.set(join(path, entry.name), entry.name);
      else if (kind !== null) passed = withOne(passed, kind);
    }
  }
  const named = [...files].map(([path, name]) => ({ path, name: twice(name, files) ? relative(".", path) : name }));
  return { passed, files: await Promise.all(named.map(({ path, name }) => mailedFile(path, name, terminal))) };
}

function twice(name: string, files: ReadonlyMap<string, string>): boolean {
  return [...files.values()].filter((other) => other === name).length > 1;
}

/** A file of the disk; reading it throws `HostFailure` `file-gone` where it has vanished and `file-changed` where it is no longer as it was listed. */
export async function mailedFile(path: string, name: string, terminal: Terminal): Promise<MailedFile> {
  const listed = await stat(path).catch(() => null);
  return {
    name,
    read: async () => {
      if (listed === null) return openInput(path, terminal);
      const bytes = await terminal.readFile(path).catch((cause: unknown) => {
        throw failed("file-gone", name, cause);
      });
      const now = await stat(path).catch(() => null);
      if (now?.size !== listed.size || now.mtimeMs !== listed.mtimeMs || bytes.length !== listed.size) throw failed("file-changed", name);
      return bytes;
    },
  };
}

function failed(code: string, file: string, cause?: unknown): HostFailure {
  return new HostFailure(code, { say: code, with: { file } }, cause);
}
