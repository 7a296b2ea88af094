// Writes the page of what is covered beside this file: node docs/coverage.mjs
import { writeFileSync } from "node:fs";
import "../.ci/typescript.mjs";

const { coveragePage } = await import("./coveragePage.ts");
writeFileSync(new URL("coverage.md", import.meta.url), coveragePage());
