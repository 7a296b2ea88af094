import { negotiation } from "../../../src/facts/projects/negotiation.js";
import type { Project } from "../../../src/model/nouns.js";
import { on } from "../../support/builders.js";
import { keyPerson, optionalSheets } from "../../support/optionalSheets.js";
import { project } from "../../support/projectLines.js";
import { projectReading } from "../../support/projectReading.js";

const today = on("2025-08-18");
const one = (change: Partial<Project>, rows = {}) => negotiation(projectReading([project(change)], rows), today)?.[0];

test("nothing where nobody uses its columns", () => expect(negotiation(projectReading([project()]), today)).toBeNull());

test.each([
  ["口头", "方案设计", "green"],
  ["口头", "决策推动", "yellow"],
  ["口头", "协议签署", "red"],
  ["会议纪要", "协议签署", "green"],
] as const)("a promise by %s at %s is %s", (promise, step, light) => expect(one({ promise, step })?.promise).toBe(light));

test("policy is as marked, and unknown where it is blank", () => {
  expect([true, false].map((policyChange) => one({ policyChange })?.policy)).toEqual(["yellow", "green"]);
  expect(one({ promise: "口头" })).toMatchObject({ policy: "unknown", people: "unknown" });
});

test.each([
  ["on the last day it is shown", "2025-05-20", "yellow"],
  ["a day earlier", "2025-05-19", "green"],
] as const)("a key person changed %s", (_, day, light) => {
  const rows = { change: optionalSheets({ contacts: [keyPerson({ changed: on(day) }), keyPerson({ client: ["另一家"], changed: today })] }) };
  expect(one({ promise: "口头" }, rows)?.people).toBe(light);
});
