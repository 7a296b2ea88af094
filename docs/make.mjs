// Writes the page of the rules beside this file: node docs/make.mjs
import { writeFileSync } from "node:fs";
import "../.ci/typescript.mjs";

const { rulesPage } = await import("./rulesPage.ts");
writeFileSync(new URL("rules.md", import.meta.url), rulesPage());
