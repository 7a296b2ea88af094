import type { ProjectBoards } from "../../model/boards/projectBoards.js";
import type { Moment } from "../../model/columns/spec.js";
import { funnel } from "../projects/funnel.js";
import { negotiation } from "../projects/negotiation.js";
import { payments } from "../projects/payments.js";
import { processes } from "../projects/processes.js";
import { steps } from "../projects/steps.js";
import type { Reading } from "../weekFacts.js";

/** Reads what the boards of projects and money show. */
export function projectBoards(reading: Reading, now: Moment): ProjectBoards {
  return {
    steps: steps(reading, now.day),
    payments: payments(reading, now.day),
    processes: processes(reading, now),
    negotiation: negotiation(reading, now.day),
    funnel: funnel(reading, now.day),
  };
}
