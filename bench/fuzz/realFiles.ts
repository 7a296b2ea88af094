import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

const FOLDERS = ["samples", join("..", "shared", "data", "workbooks")];

/** The workbooks at hand up to a size in bytes, by name: our samples, and the shared corpus where it is there. */
export function realFiles(most: number): readonly { readonly name: string; readonly bytes: Uint8Array }[] {
  return FOLDERS.filter((folder) => existsSync(folder)).flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => /\.xls[xm]$/.test(name))
      .sort()
      .map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(folder, name))) }))
      .filter(({ bytes }) => bytes.length <= most),
  );
}
