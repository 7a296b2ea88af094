import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** One error of Microsoft's Open XML SDK: where and what. */
export type SdkError = string;

interface Found {
  readonly errors: readonly { readonly path: string | null; readonly xPath: string | null; readonly id: string | null; readonly description: string }[];
}

const CLI = join(process.cwd(), "node_modules", "@xarsh", "ooxml-validator", "dist", "src", "cli.js");

/** The errors that the SDK finds in a workbook's bytes. The validator takes one file a process, about half a second each. */
export async function sdkErrors(bytes: Uint8Array, ending = "xlsx"): Promise<readonly SdkError[]> {
  const folder = mkdtempSync(join(tmpdir(), "zfp-sdk-"));
  const file = join(folder, `file.${ending}`);
  writeFileSync(file, bytes);
  try {
    const text = await new Promise<string>((resolve, reject) => {
      execFile(process.execPath, [CLI, file], { maxBuffer: 64 * 1024 * 1024 }, (error, stdout) => (stdout === "" ? reject(error ?? new Error("no answer")) : resolve(stdout)));
    });
    return (JSON.parse(text) as Found).errors.map(({ path, xPath, id, description }) => [path, xPath, id, description].join(" "));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
