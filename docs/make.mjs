// Writes the pages that come out of the code, the rules and the figures, beside this file: node docs/make.mjs
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import "../.ci/typescript.mjs";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));
const { rulesPage } = await import("./rulesPage.ts");
const { countingPage } = await import("./countingPage.ts");
writeFileSync("docs/rules.md", rulesPage());
writeFileSync("docs/counting.md", await countingPage());
