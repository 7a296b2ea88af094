import { clientNames } from "../../src/facts/clientNames.js";
import { slotReader } from "../../src/facts/slots.js";
import type { Reading } from "../../src/facts/weekFacts.js";
import { inputs, type Rows } from "./builders.js";

/** What the facts of the whole team are read with. */
export function readingOf(rows: Rows, person: string | null = null): Reading {
  const given = inputs(rows);
  const names = clientNames(given);
  return { inputs: given, person, names, slotsOf: slotReader(given.log, names) };
}
