import type { Grade } from "../model/grade.js";
import type { EffectLabel } from "../model/reading.js";

/** What the word behind a company's own phrase says of a planned task and of a day's result; null where it says nothing of one of them. */
export interface PhraseLabel {
  readonly grade: Grade | null;
  readonly effect: EffectLabel | null;
}

const LABELS: readonly (readonly [readonly string[], PhraseLabel])[] = [
  [["完成", "达成", "done", "achieved"], { grade: "done", effect: "achieved" }],
  [["部分完成", "有进展", "进展", "partial", "progress"], { grade: "partial", effect: "progress" }],
  [["未完成", "未达成", "没有效果", "missed", "no effect"], { grade: "missed", effect: "no_effect" }],
  [["延期", "postponed"], { grade: "postponed", effect: "no_effect" }],
  [["取消", "cancelled"], { grade: "cancelled", effect: "no_effect" }],
  [["不评估", "休息", "rest"], { grade: null, effect: "rest" }],
  [["待补充", "不明", "unclear"], { grade: "unclear", effect: "unclear" }],
];
const BY_WORD: ReadonlyMap<string, PhraseLabel> = new Map(LABELS.flatMap(([words, label]) => words.map((word) => [word, label] as const)));

/**
 * Gives what the word of a pair of 设置·短语 (`短语=标签`) stands for, in a plan and in the log alike; undefined for a word that is no label [A].
 *
 * @example phraseLabel("完成")?.effect //=> "achieved"
 */
export function phraseLabel(word: string): PhraseLabel | undefined {
  return BY_WORD.get(word.trim().toLowerCase());
}
