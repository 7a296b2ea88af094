import type { Unplanned } from "../model/review.js";
import type { SlotFacts } from "./slots.js";

const AMOUNT = /\d[\d,.]*\s*(?:万|亿|元|￥|¥)|[￥¥]\s*\d/u;

/** What a signing should name and does not: its client, its project, its amount (F13). */
export function missingDetails({ entry, clients, action, result }: SlotFacts): Unplanned["missing"] {
  const lacks: Unplanned["missing"][number][] = [];
  if (clients.length === 0) lacks.push("client");
  if ((entry.project ?? "").trim() === "") lacks.push("project");
  if (!AMOUNT.test(`${action} ${result} ${entry.note ?? ""}`)) lacks.push("amount");
  return lacks;
}
