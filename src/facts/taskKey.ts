import type { PlanItem } from "../model/nouns.js";

const plain = (text: string): string => text.normalize("NFKC").replace(/\s+/gu, "");

/** A task as it is known again in another week: its words and clients, spaces not counting (ruling 10). */
export function taskKey({ task, client }: Pick<PlanItem, "task" | "client">): string {
  const clients = (client ?? []).map(plain).sort().join("、");
  return clients === "" ? plain(task) : `${plain(task)}｜${clients}`;
}
