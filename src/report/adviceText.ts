import type { Advice } from "../model/advice.js";
import { advice as en } from "../words/en/advice.js";
import { advice as zh } from "../words/zh/advice.js";
import type { Voice } from "./voice.js";

const DEFAULTS: readonly Readonly<Record<string, string>>[] = [zh, en];

/** The sentence of a suggestion: what 设置 says, unless that is the default of either language, as the standard workbook publishes it. */
export function adviceText({ rule, typed }: Pick<Advice, "rule" | "typed">, voice: Voice): string {
  const key = `advice-${rule}`;
  const own = typed !== null && !DEFAULTS.some((words) => words[key] === typed) ? typed : null;
  return own ?? voice.tell({ say: key, with: {} });
}
