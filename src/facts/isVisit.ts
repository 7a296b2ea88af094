import { readScene } from "../text/readScene.js";
import type { SlotFacts } from "./slots.js";

const VISITS: ReadonlySet<string> = new Set(["面谈", "接待", "会议", "参观"]);

/** A visit is a meeting in person: by 方式, else by words that name no call and no message [A]. */
export function isVisit({ entry, action }: SlotFacts): boolean {
  return entry.channel === undefined ? readScene(action) !== "电话/微信" : VISITS.has(entry.channel);
}
