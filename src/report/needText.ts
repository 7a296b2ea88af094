import type { Need } from "../model/nouns.js";
import type { Voice } from "./voice.js";

/** What is needed: the need itself, after its item's name where that says more. */
export function needText({ item, need }: Need): string {
  if (item === undefined || need.includes(item) || item.includes(need)) return need;
  return /^需?协调事项$/.test(item.trim()) ? need : `${item}：${need}`;
}

/** Who is to act: department and person, undefined where neither is named. */
export function whoOf({ department, responsible }: Need, voice: Voice): string | undefined {
  const who = [department, responsible].filter((one) => one !== undefined);
  return who.length > 0 ? who.join(voice.common("dot")) : undefined;
}
