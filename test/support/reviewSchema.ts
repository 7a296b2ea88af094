import { createRequire } from "node:module";
import type { ValidateFunction } from "ajv";

const compiled = process.env["REVIEW_SCHEMA"] ?? "";
const valid = createRequire(compiled)(compiled) as ValidateFunction;

/** What of an object does not fit the review schema; empty where all does. */
export function schemaFaults(review: unknown): readonly string[] {
  return valid(review) ? [] : (valid.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ""}`);
}
