import { randomUUID } from "node:crypto";
import { lstat, open, readFile, rename, stat, unlink } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { HostFailure } from "../failure.js";
import { holdsMarker } from "./holdsMarker.js";

/** What of Node's file system is used; tests put one that fails in its place. */
export interface Files {
  readonly lstat: typeof lstat;
  readonly stat: typeof stat;
  readonly readFile: typeof readFile;
  readonly open: typeof open;
  readonly rename: typeof rename;
  readonly unlink: typeof unlink;
}

const NODE_FILES: Files = { lstat, stat, readFile, open, rename, unlink };

/**
 * Writes a file whole or not at all: to a temporary file beside it, synced to the disk, then renamed.
 *
 * Throws `HostFailure` with nothing changed: `file-same` where it would overwrite the input, also by a link; `file-not-a-file` for a link or folder;
 * `file-foreign` for a file that holds none of our markers; `file-save-failed` with the system's code where the disk, the right or the folder is wanting.
 *
 * @param input the file that was read, or null where nothing was
 */
export async function saveFile(path: string, bytes: Uint8Array, input: string | null, files: Files = NODE_FILES): Promise<void> {
  const file = basename(path);
  await guarded(file, () => refuse(path, input, files));
  const temporary = join(dirname(path), `.${file}.${randomUUID()}.tmp`);
  try {
    await writeSynced(temporary, bytes, files);
    await files.rename(temporary, path);
  } catch (cause) {
    await files.unlink(temporary).catch(() => files.unlink(temporary)).catch(() => undefined);
    if (!(await holds(path, bytes, files))) throw saveFailed(file, cause);
  }
  await syncFolder(dirname(path), files);
}

async function refuse(path: string, input: string | null, files: Files): Promise<void> {
  const file = basename(path);
  const present = await files.lstat(path).catch(absent);
  if (!present) return;
  const same = input === null ? null : await files.stat(input).catch(absent);
  const target = await files.stat(path).catch(absent);
  if (same && target && same.dev === target.dev && same.ino === target.ino) throw failed("file-same", { file });
  if (!present.isFile()) throw failed("file-not-a-file", { file });
  if (!holdsMarker(await files.readFile(path))) throw failed("file-foreign", { file });
}

/** Whether the file is the new one after all: a rename over a network may be done and its answer lost. */
async function holds(path: string, bytes: Uint8Array, files: Files): Promise<boolean> {
  const content = await files.readFile(path).catch(() => null);
  return content !== null && content.length === bytes.length && content.every((byte, at) => byte === bytes[at]);
}

function absent(cause: unknown): null {
  if (codeOf(cause) === "ENOENT") return null;
  throw cause;
}

async function writeSynced(path: string, bytes: Uint8Array, files: Files): Promise<void> {
  const handle = await files.open(path, "wx");
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Makes the rename last through a power cut; Windows has no such call for folders, and the file is whole without it. */
async function syncFolder(folder: string, files: Files): Promise<void> {
  try {
    const handle = await files.open(folder, "r");
    await handle.sync().finally(() => handle.close());
  } catch {
    return;
  }
}

async function guarded(file: string, run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (cause) {
    throw cause instanceof HostFailure ? cause : saveFailed(file, cause);
  }
}

function saveFailed(file: string, cause: unknown): HostFailure {
  return failed("file-save-failed", { file, reason: codeOf(cause) }, cause);
}

function failed(code: string, slots: Readonly<Record<string, string>>, cause?: unknown): HostFailure {
  return new HostFailure(code, { say: code, with: slots }, cause);
}

/** The system's code of an error; asked by shape, since errors of another realm are no `Error` of ours. */
function codeOf(cause: unknown): string {
  const code = typeof cause === "object" && cause !== null && "code" in cause ? cause.code : undefined;
  return typeof code === "string" ? code : "unknown";
}
