import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Compares a text with the kept one; `UPDATE_GOLDEN=yes` keeps the new one instead, never under CI. */
export function expectGolden(name: string, text: string): void {
  const path = join(process.cwd(), "test", "golden", name);
  if (process.env["UPDATE_GOLDEN"] === "yes" && !process.env["CI"]) writeFileSync(path, text);
  expect(text).toBe(readFileSync(path, "utf8"));
}
