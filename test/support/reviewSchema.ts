import { readFileSync } from "node:fs";
import Ajv2020 from "ajv/dist/2020";

const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: false });
const valid = ajv.compile(JSON.parse(readFileSync("schemas/review.schema.json", "utf8")));

/** What of an object does not fit the review schema; empty where all does. */
export function schemaFaults(review: unknown): readonly string[] {
  return valid(review) ? [] : (valid.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ""}`);
}
