import { clientNames } from "../../src/facts/clientNames.js";
import { slotReader } from "../../src/facts/slots.js";
import type { Reading } from "../../src/facts/weekFacts.js";
import { PROJECTS } from "../../src/model/columns/index.js";
import type { FieldOf, Project } from "../../src/model/nouns.js";
import { inputs, type Rows } from "./builders.js";

/** The whole team's reading of projects beside other rows; every column of 项目 is there. */
export function projectReading(projects: readonly Project[] | null, rows: Rows = {}): Reading {
  const columns = new Map(PROJECTS.columns.map(({ field }, at) => [field as FieldOf<typeof PROJECTS>, at + 1] as const));
  const given = inputs({ ...rows, change: { ...rows.change, projects: projects && { sheet: "项目", columns, rows: projects, hidden: 0 } } });
  const names = clientNames(given);
  return { inputs: given, person: null, names, slotsOf: slotReader(given.log, names) };
}
