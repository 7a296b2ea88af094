import { ticketLate } from "../../src/rules/ticket-late.js";
import { factsOf } from "../support/facts.js";
import { ruleTable } from "../support/ruleTable.js";
import { serviceOf, ticketLine } from "../support/serviceLines.js";

const late = ticketLine({ solvedLate: true, light: "yellow", workingDays: 8 });
ruleTable(ticketLate, {
  clear: [
    ["in time", { service: serviceOf(ticketLine()) }],
    ["solved late: told on the board, nothing left to do", { service: serviceOf({ ...late, open: false }) }],
  ],
  flagged: [
    ["past its limit", { service: serviceOf(late) }, "open"],
    ["past the hours of its tier", { service: serviceOf({ ...late, limit: { unit: "hours", value: 24 } }) }, "openHours"],
    ["past the red line", { service: serviceOf({ ...late, light: "red" }) }, "open"],
  ],
  unsure: [],
});

test("has the level of its light", () => {
  expect(ticketLate.run(factsOf({ service: serviceOf(late, { ...late, light: "red" }) }), new Map())?.map(({ level }) => level)).toEqual(["yellow", "red"]);
});
