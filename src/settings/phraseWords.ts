/** A word by which 设置 says what a phrase means, in the language of the sheet. */
export interface PhraseWord {
  readonly key: string;
  readonly zh: string;
  readonly en: string;
  /** What it can be said of: a task, a day's result. */
  readonly of: readonly ("plan" | "slot")[];
}

/** One word for each meaning that `phraseLabel` knows and that a person can be sure of. */
export const PHRASE_WORDS = [
  { key: "done", zh: "完成", en: "done", of: ["plan", "slot"] },
  { key: "partial", zh: "部分完成", en: "partial", of: ["plan", "slot"] },
  { key: "missed", zh: "未完成", en: "missed", of: ["plan", "slot"] },
  { key: "postponed", zh: "延期", en: "postponed", of: ["plan"] },
  { key: "cancelled", zh: "取消", en: "cancelled", of: ["plan"] },
  { key: "rest", zh: "不评估", en: "rest", of: ["slot"] },
] as const satisfies readonly PhraseWord[];
