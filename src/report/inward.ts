import type { Audience, Sentence } from "../model/finding.js";
import type { Voice } from "./voice.js";

/** Words of the eight-point rules and of what is internal (ruling 20); a person may type them anywhere. */
const INWARD = /礼金|礼品|礼物|购物卡|土特产|红包|烟酒|宴请|有价证券|纪念品|关键人|支持度|竞对|竞争对手|竞品|评分/u;

/** Whether words may stand in the copy that goes up. */
export function isInward(text: string): boolean {
  return INWARD.test(text.normalize("NFKC").replace(/\s/gu, ""));
}

/** What a person typed, or in the copy that goes up the words 内部事项 where it speaks of what stays inside (ruling 20). */
export function fit(voice: Voice, text: string, audience: Audience | undefined): string {
  return audience === "up" && isInward(text) ? voice.core("brief-internal") : text;
}

/** A sentence whose typed parts may stand in the copy for a circle. */
export function fitSentence(voice: Voice, { say, with: values }: Sentence, audience: Audience | undefined): Sentence {
  const kept = Object.entries(values).map(([slot, value]) => [slot, typeof value === "string" ? fit(voice, value, audience) : value] as const);
  return { say, with: Object.fromEntries(kept) };
}
