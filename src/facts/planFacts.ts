import type { PlanItem } from "../model/nouns.js";
import type { CompletionReading } from "../model/reading.js";
import type { FourElements, GradedPlan } from "../model/review.js";
import type { Settings } from "../model/settings.js";
import { normalizeText } from "../text/normalizeText.js";
import { readCompletion } from "../text/readCompletion.js";
import { elementsOf } from "./elements.js";

/** A company's own phrase from 设置 that a 实际完成情况 holds, and the completion word it stands for. */
export interface CompanyPhrase {
  readonly phrase: string;
  readonly word: string;
}

/** A planned task as its row tells it, before anybody grades it. */
export interface PlanFacts {
  readonly item: PlanItem;
  /** Its clients by their full names, where the client sheet has them. */
  readonly clients: readonly string[];
  /** What the words of 实际完成情况 say; null where the cell is blank. */
  readonly reading: CompletionReading | null;
  readonly phrase: CompanyPhrase | null;
  /** 0–100 as the 完成率 cell states it, not yet capped; null where it is blank. */
  readonly typedPercent: number | null;
  readonly elements: FourElements;
}

/** A graded task that still knows what its row told: rules compare the two. */
export interface JudgedPlan extends GradedPlan {
  readonly facts: PlanFacts;
}

const CLAUSE_END = /[，,。；;、！!\s]+/u;

/** The company phrase that is the whole cell or one whole clause of it: 未闭环 does not hold 闭环. */
function companyPhrase(text: string, settings: Settings): CompanyPhrase | null {
  if (settings.phrases.size === 0) return null;
  const clauses = new Set([text, ...text.split(CLAUSE_END)].map((clause) => normalizeText(clause).text));
  for (const [phrase, word] of settings.phrases) {
    if (clauses.has(normalizeText(phrase).text)) return { phrase, word };
  }
  return null;
}

/** Reads what a plan row says of itself. */
export function planFacts(item: PlanItem, settings: Settings, nameOf: (typed: string) => string = String): PlanFacts {
  const text = item.actual?.trim() ?? "";
  return {
    item,
    clients: (item.client ?? []).map(nameOf),
    reading: text === "" ? null : readCompletion(text),
    phrase: text === "" ? null : companyPhrase(text, settings),
    typedPercent: item.percent ?? null,
    elements: elementsOf(item, settings),
  };
}
