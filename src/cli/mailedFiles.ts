import { readdir, stat } from "node:fs/promises";
import { basename, extname, join, relative } from "node:path";
import { HostFailure } from "../hosts/failure.js";
import type { MailedFile } from "../run/mailedFile.js";
import { openInput } from "./openInput.js";
import type { Terminal } from "./terminal.js";

/** Workbooks, and what people mail in place of one: those are refused by name, with the step to take. */
const KINDS: ReadonlySet<string> = new Set([".xlsx", ".xlsm", ".xls", ".et", ".xlsb", ".ods", ".numbers", ".csv"]);
/** Excel's own lock files, hidden files, and our reviewed copies. */
const NEVER = /^(?:~\$|\.)/u;
const OUTPUT = /\.周复盘\.xls[xm]$/u;

/** The workbooks that paths lead to, and what a folder held beside them. */
export interface FoundFiles {
  readonly files: readonly MailedFile[];
  readonly outputs: number;
  readonly others: number;
  readonly folders: number;
}

/** Lists the files of the command line: a file as it is named, of a folder its workbooks but no lock file and no output of ours; folders in it are not opened. */
export async function mailedFiles(paths: readonly string[], terminal: Terminal): Promise<FoundFiles> {
  const found = { outputs: 0, others: 0, folders: 0 };
  const files = new Map<string, string>();
  for (const path of paths) {
    const look = await stat(path).catch(() => null);
    if (!look?.isDirectory()) {
      files.set(path, basename(path));
      continue;
    }
    for (const entry of await readdir(path, { withFileTypes: true })) {
      if (entry.isDirectory()) found.folders += 1;
      else if (NEVER.test(entry.name)) continue;
      else if (OUTPUT.test(entry.name)) found.outputs += 1;
      else if (!KINDS.has(extname(entry.name).toLowerCase())) found.others += 1;
      else files.set(join(path, entry.name), entry.name);
    }
  }
  const named = [...files].map(([path, name]) => ({ path, name: twice(name, files) ? relative(".", path) : name }));
  return { ...found, files: await Promise.all(named.map(({ path, name }) => mailedFile(path, name, terminal))) };
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
