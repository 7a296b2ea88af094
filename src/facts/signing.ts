import type { Unplanned } from "../model/review.js";
import type { SlotFacts } from "./slots.js";

const AMOUNT = /\d[\d,.]*\s*(?:万|亿|元|￥|¥)|[￥¥]\s*\d/u;

/** What a signing should name and does not: its client, its project, its amount (F13); a column that the sheet lacks is not asked for (ruling 17). */
export function missingDetails({ entry, clients, action, result, columns }: SlotFacts): Unplanned["missing"] {
  const lacks: Unplanned["missing"][number][] = [];
  const has = (field: string): boolean => columns?.has(field) ?? true;
  if (clients.length === 0 && has("client")) lacks.push("client");
  if ((entry.project ?? "").trim() === "" && has("project")) lacks.push("project");
  if (!AMOUNT.test(`${action} ${result} ${entry.note ?? ""}`)) lacks.push("amount");
  return lacks;
}
