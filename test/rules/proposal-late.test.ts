import { proposalLate } from "../../src/rules/proposal-late.js";
import type { ProposalClock } from "../../src/model/boards/projectBoards.js";
import { on } from "../support/builders.js";
import { factsOf } from "../support/facts.js";
import { project, processLine } from "../support/projectLines.js";
import { ruleTable } from "../support/ruleTable.js";

const clock = (change: Partial<ProposalClock>): ProposalClock => ({ sent: false, hours: 10, limit: 48, late: false, unsure: false, ...change });
ruleTable(proposalLate, {
  clear: [
    ["none was asked for", { processes: [processLine()] }],
    ["on the hour of the limit", { processes: [processLine({ proposal: clock({ hours: 48 }) })] }],
    ["sent late in an earlier week", { processes: [processLine({ project: project({ proposalDay: on("2025-08-10") }), proposal: clock({ sent: true, late: true, hours: 60 }) })] }],
  ],
  flagged: [
    ["waits", { processes: [processLine({ proposal: clock({ late: true, hours: 49 }) })] }, "waiting"],
    ["sent late in the reviewed week", { processes: [processLine({ project: project({ proposalSent: { day: on("2025-08-11"), minutes: 600 } }), proposal: clock({ sent: true, late: true, hours: 60 }) })] }, "late"],
  ],
  unsure: [["a time of day is missing", { processes: [processLine({ proposal: clock({ unsure: true, hours: 30 }) })] }, "untimed"]],
});

test("has the level of how far it is past", () => {
  expect(proposalLate.run(factsOf({ processes: [49, 72, 96].map((hours) => processLine({ proposal: clock({ late: true, hours }) })) }), new Map())?.map(({ level }) => level)).toEqual(["yellow", "orange", "red"]);
});
