import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";

const ON_MAC = "/Applications/LibreOffice.app/Contents/MacOS/soffice";

/** LibreOffice's program, or undefined where there is none. */
export const SOFFICE: string | undefined = [...(process.env["PATH"] ?? "").split(delimiter).map((folder) => join(folder, "soffice")), ON_MAC].find((path) => existsSync(path));

/**
 * Opens workbooks in LibreOffice; gives the names of those whose first sheet it could write out again.
 *
 * One start for all of them: starting is the slow part. Its profile is a folder of its own, so that runs do not wait for each other.
 */
export async function openedBy(soffice: string, books: Readonly<Record<string, Uint8Array>>): Promise<readonly string[]> {
  const made = await convertedBy(soffice, books, "csv");
  return Object.keys(books).filter((name) => name in made);
}

/** Opens workbooks in LibreOffice and saves them again as .xlsx, as a person would; those that it could not open are missing. */
export function savedBy(soffice: string, books: Readonly<Record<string, Uint8Array>>): Promise<Readonly<Record<string, Uint8Array>>> {
  return convertedBy(soffice, books, "xlsx");
}

async function convertedBy(soffice: string, books: Readonly<Record<string, Uint8Array>>, kind: "csv" | "xlsx"): Promise<Readonly<Record<string, Uint8Array>>> {
  const folder = mkdtempSync(join(tmpdir(), "zhoufupan-office-"));
  const out = join(folder, "out");
  try {
    for (const [name, bytes] of Object.entries(books)) writeFileSync(join(folder, name), bytes);
    const args = [`-env:UserInstallation=file://${join(folder, "profile")}`, "--headless", "--convert-to", kind, "--outdir", out, ...Object.keys(books)];
    await new Promise<void>((resolve, reject) => {
      const child = spawn(soffice, args, { cwd: folder, stdio: "ignore" });
      child.once("error", reject);
      child.once("exit", () => resolve());
    });
    const made = new Set(existsSync(out) ? readdirSync(out) : []);
    const fileOf = (name: string): string => name.replace(/\.[^.]+$/, `.${kind}`);
    return Object.fromEntries(Object.keys(books).flatMap((name) => (made.has(fileOf(name)) ? [[name, new Uint8Array(readFileSync(join(out, fileOf(name))))]] : [])));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
