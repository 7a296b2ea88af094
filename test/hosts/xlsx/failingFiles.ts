import * as nodeFiles from "node:fs/promises";
import type { Files } from "../../../src/hosts/xlsx/saveFile.js";

/** How a call fails: before it does anything, after it is done with its answer lost, with half of it done, or for good: it and every later one, as when the process is killed. */
export type Fault = "before" | "after" | "half" | "killed";

/** What a system says when a file cannot be written: full, no right, open elsewhere, read-only, broken. */
export const CODES: readonly string[] = ["ENOSPC", "EACCES", "EBUSY", "EROFS", "EIO"];

/** The calls of a file system, in the order in which they were made. */
export interface FailingFiles {
  readonly files: Files;
  readonly made: readonly string[];
}

/** Node's files, of which the n-th call from 1 fails with that code, and the first removal too where it is asked for. */
export function failingFiles(nth: number, fault: Fault, code: string, unlinkToo = false): FailingFiles {
  const made: string[] = [];
  let unlinked = false;
  const failed = (): Error => Object.assign(new Error("injected"), { code });
  const step = <Args extends readonly unknown[], Answer>(name: string, run: (...args: Args) => Promise<Answer>, half: (...args: Args) => Promise<unknown> = () => Promise.resolve(), whole: (...args: Args) => Promise<unknown> = run) => {
    return async (...args: Args): Promise<Answer> => {
      made.push(name);
      const dead = fault === "killed" && made.length > nth && nth > 0;
      const once = unlinkToo && name === "unlink" && !unlinked;
      if (name === "unlink") unlinked = true;
      if (dead || once) throw failed();
      if (made.length !== nth) return run(...args);
      if (fault === "after") await whole(...args);
      if (fault === "half") await half(...args);
      throw failed();
    };
  };
  const open = async (path: string, flags: string) => {
    const handle = await nodeFiles.open(path, flags);
    const close = async (): Promise<void> => handle.close();
    return {
      writeFile: step("write", (data: Uint8Array) => handle.writeFile(data), (data: Uint8Array) => handle.writeFile(data.subarray(0, data.length / 2))),
      sync: step("sync", () => handle.sync()),
      // A descriptor that is never closed would outlive the test; the system closes those of a killed process.
      close: () => step("close", () => Promise.resolve())().finally(close),
    };
  };
  const created = async (path: string, flags: string): Promise<void> => (await nodeFiles.open(path, flags)).close();
  const files = {
    lstat: step("lstat", (path: string) => nodeFiles.lstat(path)),
    stat: step("stat", (path: string) => nodeFiles.stat(path)),
    readFile: step("readFile", (path: string) => nodeFiles.readFile(path)),
    rename: step("rename", (from: string, to: string) => nodeFiles.rename(from, to)),
    unlink: step("unlink", (path: string) => nodeFiles.unlink(path)),
    open: step("open", open, created, created),
  };
  return { files: files as unknown as Files, made };
}
