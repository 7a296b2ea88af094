import { keyPersonChanged } from "../../src/rules/key-person-changed.js";
import { on } from "../support/builders.js";
import { keyPerson } from "../support/optionalSheets.js";
import { ruleTable } from "../support/ruleTable.js";
import { chainLine } from "../support/serviceLines.js";

ruleTable(keyPersonChanged, {
  clear: [["nobody changed lately", { chain: [chainLine()] }]],
  flagged: [["a change of post", { chain: [chainLine({ changed: [keyPerson({ changed: on("2025-08-01") })] })] }, "changed"]],
  unsure: [],
});
