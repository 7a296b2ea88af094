import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const PLACES = [
  { TZ: "UTC", LANG: "C.UTF-8" },
  { TZ: "Asia/Shanghai", LANG: "zh_CN.UTF-8" },
  { TZ: "America/New_York", LANG: "en_US.UTF-8" },
] as const;
const TEAM = join("samples", "三人团队_八周.xlsx");
let folder = "";

beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), "zfp-same-"))));
afterAll(() => rmSync(folder, { recursive: true }));

/** The digest of the reviewed copy that the built command line gives on a machine of a place. */
async function reviewedAt(place: (typeof PLACES)[number], at: number): Promise<string> {
  const out = join(folder, `${at}.xlsx`);
  const env = { ...process.env, ...place, LC_ALL: place.LANG };
  await run(process.execPath, [join("dist", "cli.js"), "review", TEAM, "--team", "--today", "2025-09-22", "--boards", "all", "--out", out], { env });
  return createHash("sha256").update(readFileSync(out)).digest("hex");
}

test("a machine in another time zone, in another language, makes the same bytes of a workbook", async () => {
  const made = [];
  for (const [at, place] of PLACES.entries()) made.push(await reviewedAt(place, at));
  expect(new Set(made).size).toBe(1);
}, 180_000);
