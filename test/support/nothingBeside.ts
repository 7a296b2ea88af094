import type { Beside } from "../../src/model/beside.js";

/** A review with nothing beside its figures and flags. */
export const NOTHING_BESIDE: Beside = {
  advice: [],
  checks: { reasons: null, scenes: null, channels: null, appointments: null, visits: [], closedLoop: { n: 0, of: 0 }, clientData: null, core: [], visiting: [], gifts: [], deviation: null },
  account: { owed: { open: 0, overdue: 0, gaps: 0 }, asks: [] },
  coordination: [],
  needRecords: [],
};
