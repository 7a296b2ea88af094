import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
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
  const folder = mkdtempSync(join(tmpdir(), "zhoufupan-office-"));
  try {
    for (const [name, bytes] of Object.entries(books)) writeFileSync(join(folder, name), bytes);
    const args = [`-env:UserInstallation=file://${join(folder, "profile")}`, "--headless", "--convert-to", "csv", "--outdir", join(folder, "out"), ...Object.keys(books)];
    await new Promise<void>((resolve, reject) => {
      const child = spawn(soffice, args, { cwd: folder, stdio: "ignore" });
      child.once("error", reject);
      child.once("exit", () => resolve());
    });
    const out = existsSync(join(folder, "out")) ? new Set(readdirSync(join(folder, "out"))) : new Set<string>();
    return Object.keys(books).filter((name) => out.has(name.replace(/\.[^.]+$/, ".csv")));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
