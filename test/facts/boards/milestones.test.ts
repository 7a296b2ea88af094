import { milestones } from "../../../src/facts/boards/milestones.js";
import { clientNames } from "../../../src/facts/clientNames.js";
import { slotReader } from "../../../src/facts/slots.js";
import type { Milestone } from "../../../src/model/nouns.js";
import { inputs, on } from "../../support/builders.js";
import { milestone, optionalSheets } from "../../support/optionalSheets.js";

const today = on("2025-08-18");
const of = (change: Partial<Milestone> | null, without: readonly string[] = []) => {
  const given = inputs(change === null ? {} : { change: optionalSheets({ milestones: [milestone(change)], without }) });
  const names = clientNames(given);
  return milestones({ inputs: given, person: null, names, slotsOf: slotReader(given.log, names) }, today);
};
const past = on("2025-08-17");

test("without the sheet 里程碑 there is no board", () => expect(of(null)).toBeNull());

test.each<[string, Partial<Milestone>, string, number | null]>([
  ["reached", { target: 90, actual: 90, due: past }, "green", 0],
  ["ahead of its target", { target: 90, actual: 95, due: past }, "green", -5],
  ["ten points behind (2.6 K9)", { target: 90, actual: 80, due: past }, "green", 10],
  ["a tenth more than ten", { target: 90, actual: 79.9, due: past }, "yellow", 10.1],
  ["twenty points behind", { target: 90, actual: 70, due: past }, "yellow", 20],
  ["more than twenty", { target: 90, actual: 69, due: past }, "red", 21],
  ["due today: not late yet", { target: 90, actual: 0, due: today }, "upcoming", 90],
  ["without a day it is held against its target now", { target: 90, actual: 0 }, "red", 90],
  ["no actual figure", { target: 90, due: past }, "unknown", null],
  ["no target", { actual: 10, due: past }, "unknown", null],
])("%s", (_, change, light, behind) => expect(of(change)?.[0]).toMatchObject({ light, behind }));

test("names which of the four fields are blank, and asks for none that the sheet has no column for (ruling 17)", () => {
  expect(of({ responsible: "销售甲" })?.[0]?.missing).toEqual(["due", "standard", "resources"]);
  expect(of({ responsible: "销售甲" }, ["standard", "resources"])?.[0]?.missing).toEqual(["due"]);
});

test.each<[Partial<Milestone>, string]>([
  [{ target: 90, due: past }, "why-milestone-no-actual"],
  [{ actual: 10, due: past }, "why-milestone-no-target"],
  [{ due: past }, "why-milestone-no-target"],
])("%j is unknown, and says which figure is missing: %s", (change, say) => expect(of(change)?.[0]?.why.say).toBe(say));
