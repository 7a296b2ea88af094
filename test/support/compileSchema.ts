import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import Ajv2020 from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";

/** Compiles the review schema once for a whole run, since every suite that builds a review checks it; `REVIEW_SCHEMA` tells the suites where it lies. */
export default function compileSchema(): void {
  const compiled = join(process.cwd(), ".cache", "reviewSchema.cjs");
  const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: false, code: { source: true } });
  mkdirSync(dirname(compiled), { recursive: true });
  writeFileSync(compiled, standaloneCode(ajv, ajv.compile(JSON.parse(readFileSync("schemas/review.schema.json", "utf8")))));
  process.env["REVIEW_SCHEMA"] = compiled;
}
