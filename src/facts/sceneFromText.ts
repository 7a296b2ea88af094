import type { LogEntry } from "../model/nouns.js";
import { readScene, type Scene } from "../text/readScene.js";
import type { SlotFacts } from "./slots.js";

/** 方式 that is a scene by itself: then a column says so. */
const SCENES: ReadonlySet<LogEntry["channel"]> = new Set(["电话", "微信", "接待", "会议"] as const);

/** The scene that the words of an action name, where neither 场景 nor 方式 of its row says one; null for a meeting that did not take place. */
export function sceneFromText({ entry, action, met, nothing }: Pick<SlotFacts, "entry" | "action" | "met" | "nothing">): Scene | null {
  if (nothing || met === false || entry.scene !== undefined || SCENES.has(entry.channel)) return null;
  return readScene(action) ?? null;
}
