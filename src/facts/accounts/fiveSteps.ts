import type { RelationStep } from "../../model/boards/account.js";
import type { Client, KeyPerson } from "../../model/nouns.js";
import type { Reading } from "../weekFacts.js";

/** Asks which of the five steps of managing a relation rows show: a chain, a key person, one of ours for it, a task, a task with its outcome (002-09); null without the sheet 关键人. */
export function fiveSteps({ inputs, names }: Pick<Reading, "inputs" | "names">): (client: Client, persons: readonly KeyPerson[]) => readonly RelationStep[] | null {
  if (inputs.contacts === null) return () => null;
  const planned = new Set<string>();
  const graded = new Set<string>();
  for (const { client, status, percent, actual, verdict } of inputs.plans?.rows ?? []) {
    for (const typed of client ?? []) {
      const name = names.nameOf(typed);
      planned.add(name);
      if (status !== undefined || percent !== undefined || verdict !== undefined || (actual ?? "") !== "") graded.add(name);
    }
  }
  return (client, persons) => {
    const shown: Readonly<Record<RelationStep, boolean>> = {
      chain: persons.length > 0,
      key: persons.some(({ key }) => key === true),
      owner: persons.some(({ owner }) => (owner ?? []).length > 0),
      plan: planned.has(client.name),
      graded: graded.has(client.name),
    };
    return (["chain", "key", "owner", "plan", "graded"] as const).filter((step) => shown[step]);
  };
}
