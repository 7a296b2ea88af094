import type { PlanItem } from "../model/nouns.js";
import { isVague } from "../text/isVague.js";
import { noneWord } from "../text/noneWord.js";

/** Small words that say nothing of a task's object. */
const EMPTY = /一下|情况|进展|进度|落实|看看|了解/gu;

const empty = (text = ""): boolean => text.trim() === "" || noneWord(text) || isVague(text.replace(EMPTY, ""));

/** What a task leaves open (跟进一下): its object, where neither words nor columns name one, or its result; null for a task that says both. */
export function vagueTask({ task, client, project, expected }: PlanItem): "object" | "result" | null {
  if (!isVague(task.replace(EMPTY, ""))) return null;
  if (client === undefined && project === undefined) return "object";
  return empty(expected) ? "result" : null;
}
