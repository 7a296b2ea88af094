import type { Need } from "./nouns.js";

/** What is needed: the need itself, after its item's name where that says more. */
export function needText({ item, need }: Pick<Need, "item" | "need">): string {
  if (item === undefined || need.includes(item) || item.includes(need)) return need;
  return isItemHeading(item) ? need : `${item}：${need}`;
}

/** Whether an item is no more than the name of its column (F40). */
export function isItemHeading(item: string): boolean {
  return /^需?协调事项$/.test(item.trim());
}
