import { goodwillWithoutRung } from "../../src/rules/goodwill-without-rung.js";
import { entry } from "../support/builders.js";
import { contact } from "../support/facts.js";
import { ruleTable } from "../support/ruleTable.js";

const happy = { attitude: "positive" } as const;
const day = entry();

ruleTable(goodwillWithoutRung, {
  clear: [
    ["good feedback and a plan agreed on the same day", { slots: [contact({ entry: day }, happy), contact({ entry: day, slot: "evening" }, { rung: "agreed" })] }],
    ["no feedback", { slots: [contact()] }],
    ["the company's own people", { slots: [contact({ external: false }, happy)] }],
  ],
  flagged: [["good feedback twice a day is one remark", { slots: [contact({ entry: day }, happy), contact({ entry: day, slot: "evening" }, happy)] }, "feedback"]],
  unsure: [],
});
