import type { PlanItem } from "../model/nouns.js";

/** A text whose spaces and widths of letters do not count. */
export function plainText(text: string): string {
  return text.normalize("NFKC").replace(/\s+/gu, "");
}

/** A task as it is known again in another week: its words and clients, spaces not counting (ruling 10). */
export function taskKey({ task, client }: Pick<PlanItem, "task" | "client">): string {
  const clients = (client ?? []).map(plainText).sort().join("、");
  return clients === "" ? plainText(task) : `${plainText(task)}｜${clients}`;
}
