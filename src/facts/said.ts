import type { Counterpart, EffectReading } from "../model/reading.js";
import { phraseLabel } from "../settings/phraseLabels.js";
import { isReception } from "../text/isReception.js";
import { noneWord } from "../text/noneWord.js";
import { readCounterpart } from "../text/readCounterpart.js";
import { readEffect } from "../text/readEffect.js";
import { readScene } from "../text/readScene.js";
import { companyPhrase } from "./companyPhrase.js";
import { isSignedOrPaid } from "./rungs.js";

/** The reading rule of a result that holds a phrase of 设置. */
export const COMPANY_PHRASE = "company-phrase";
const NO_PHRASES: ReadonlyMap<string, string> = new Map();

/** What an action and its result say, whoever's they are and whichever client the row names. */
export interface Said {
  readonly reading: EffectReading;
  readonly counterpart: Counterpart | null;
  readonly external: boolean;
  /** The word that named the counterpart, as typed; "" where nothing did. */
  readonly party: string;
  /** The cells say that there was nothing (无). */
  readonly nothing: boolean;
  /** The action is a reception (接待, 宴请). */
  readonly reception: boolean;
  /** The action is the way there or back (返回公司). */
  readonly travel: boolean;
}

/** A result that holds one of the company's own phrases is what 设置 says it is, whatever we would have read. */
function readWith(action: string, result: string, phrases: ReadonlyMap<string, string>): EffectReading {
  const reading = readEffect(action, result);
  const own = companyPhrase(result, phrases);
  const effect = own === null ? null : (phraseLabel(own.word)?.effect ?? null);
  if (own === null || effect === null) return reading;
  const moved = effect === "achieved" || effect === "progress";
  return { ...reading, label: effect, rule: COMPANY_PHRASE, phrase: own.phrase, sure: true, missed: moved && reading.missed === true ? false : reading.missed, rung: moved ? reading.rung : "none" };
}

/** Reads one pair of cells, the company's own phrases before ours; a signing is an outside contact even where nobody is named. */
export function said(action: string, result: string, phrases: ReadonlyMap<string, string> = NO_PHRASES): Said {
  const nothing = (action === "" || noneWord(action)) && (result === "" || noneWord(result));
  const reading = readWith(action, result, phrases);
  const whom = nothing ? undefined : readCounterpart(action);
  const signed = whom === undefined && !nothing && isSignedOrPaid(reading.rung);
  return {
    reading,
    counterpart: whom?.counterpart ?? (signed ? "other" : null),
    external: whom?.external ?? signed,
    party: whom?.phrase ?? "",
    nothing,
    reception: !nothing && isReception(action),
    travel: !nothing && readScene(action) === "在途",
  };
}
