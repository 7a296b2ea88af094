import type { JudgedPlan } from "../../src/facts/planFacts.js";
import type { OwnedSlot } from "../../src/facts/slots.js";
import { unreadLink } from "../../src/rules/unread-link.js";
import { entry } from "../support/builders.js";
import { contact, judged } from "../support/facts.js";
import { ruleTable } from "../support/ruleTable.js";

const linked = (task: string): { slots: readonly OwnedSlot[]; plans: readonly JudgedPlan[] } => ({ slots: [contact({ entry: entry({ task }) })], plans: [judged("done", { number: 2 })] });
const settled = (evidence: string): { slots: readonly OwnedSlot[]; plans: readonly JudgedPlan[] } => ({ slots: [contact()], plans: [judged("done", { evidence })] });

ruleTable(unreadLink, {
  clear: [
    ["a number of the week", linked("2")],
    ["none of them", linked("无")],
    ["a task of another week", linked("2025-08-04/9")],
    ["a day with a row", settled("8.11")],
    ["no row is to count", settled("无")],
    ["a row refused", settled("非8.12")],
    ["a workbook without a log", { slots: null }],
  ],
  flagged: [
    ["a number that the week does not have", linked("9"), "noTask"],
    ["a day without a row", settled("8.13"), "noRow"],
  ],
  unsure: [
    ["words that name no task", linked("方案那项"), "task"],
    ["words that name no day", settled("见日志"), "row"],
  ],
});
