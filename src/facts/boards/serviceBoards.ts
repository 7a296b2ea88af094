import type { ServiceBoards } from "../../model/boards/serviceBoards.js";
import type { Moment } from "../../model/columns/spec.js";
import { chain } from "../service/chain.js";
import { service } from "../service/service.js";
import type { Reading } from "../weekFacts.js";
import { workingDays } from "../workingDays.js";

/** Reads what the boards of service and decision chains show. */
export function serviceBoards(reading: Reading, now: Moment): ServiceBoards {
  return { service: service(reading, now, workingDays(reading.inputs)), chain: chain(reading, now.day) };
}
