import type { ClientAccount, Filled } from "../../model/boards/account.js";
import type { Inputs } from "../../model/inputs.js";
import type { Client } from "../../model/nouns.js";
import { isUsed } from "../isUsed.js";

type Field = Exclude<keyof Client & string, "origin" | "name" | "owners">;

const STRATEGY: readonly Field[] = ["tier", "stage", "stageSince", "relation", "relationPhase", "accountPlan", "agreement", "approval"];
const OPERATION: readonly Field[] = ["region", "adminLevel", "sector", "usingUnit", "firstContact", "manager", "nextAction", "nextDay"];
const FINANCE: readonly Field[] = ["lastDeal", "dealCount", "dealAmount", "yearPurchase", "purchaseLast", "yearSpend", "budgetLast", "budgetThis"];
const PREPARED: readonly Field[] = ["meetingSchedule", "leaderDuties", "budgetCycle"];

/** How far the file of a client is filled: strategy, operation and finance (002-19), and what is to be known before a visit (000-33); only columns that the workbook uses count. */
export function clientFile(table: Inputs["clients"]): (client: Client) => Pick<ClientAccount, "file" | "prepared"> {
  const used = (fields: readonly Field[]): readonly Field[] => fields.filter((field) => isUsed(table, field));
  const [strategy, operation, finance, prepared] = [used(STRATEGY), used(OPERATION), used(FINANCE), used(PREPARED)];
  return (client) => {
    const filled = (fields: readonly Field[]): Filled => ({ n: fields.filter((field) => client[field] !== undefined).length, of: fields.length });
    return {
      file: { ...filled([...strategy, ...operation, ...finance]), strategy: filled(strategy), operation: filled(operation), finance: filled(finance) },
      prepared: prepared.length === 0 ? null : filled(prepared),
    };
  };
}
