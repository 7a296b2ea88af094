import { readFileSync, writeFileSync } from "node:fs";
import { runCli } from "../../src/cli/runCli.js";
import { fakeTerminal } from "../support/fakeTerminal.js";
import { schemaFaults } from "../support/reviewSchema.js";

const EXAMPLE = "schemas/review.example.json";

test("the example beside the schema is what the sample week yields, and fits the schema", async () => {
  const terminal = fakeTerminal();
  await runCli(["review", "samples/示例周_销售甲.xlsx", "--today", "2025-08-18", "--json"], terminal, "0.1.0");
  if (process.env["UPDATE_GOLDEN"] === "yes" && !process.env["CI"]) writeFileSync(EXAMPLE, terminal.said.out);
  const example = readFileSync(EXAMPLE, "utf8");
  expect(terminal.said.out).toBe(example);
  expect(schemaFaults(JSON.parse(example))).toEqual([]);
});
