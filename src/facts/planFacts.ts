import type { PlanItem } from "../model/nouns.js";
import type { CompletionReading } from "../model/reading.js";
import type { FourElements, GradedPlan } from "../model/review.js";
import type { Settings } from "../model/settings.js";
import { readCompletion } from "../text/readCompletion.js";
import { companyPhrase, type CompanyPhrase } from "./companyPhrase.js";
import { elementsOf } from "./elements.js";

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

/** Reads what a plan row says of itself. */
export function planFacts(item: PlanItem, settings: Settings, nameOf: (typed: string) => string = String): PlanFacts {
  const text = item.actual?.trim() ?? "";
  return {
    item,
    clients: (item.client ?? []).map(nameOf),
    reading: text === "" ? null : readCompletion(text),
    phrase: text === "" ? null : companyPhrase(text, settings.phrases),
    typedPercent: item.percent ?? null,
    elements: elementsOf(item, settings),
  };
}
