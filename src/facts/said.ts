import type { Counterpart, EffectReading } from "../model/reading.js";
import { isReception } from "../text/isReception.js";
import { noneWord } from "../text/noneWord.js";
import { readCounterpart } from "../text/readCounterpart.js";
import { readEffect } from "../text/readEffect.js";
import { readScene } from "../text/readScene.js";
import { isSignedOrPaid } from "./rungs.js";

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

/** Reads one pair of cells; a signing is an outside contact even where nobody is named. */
export function said(action: string, result: string): Said {
  const nothing = (action === "" || noneWord(action)) && (result === "" || noneWord(result));
  const reading = readEffect(action, result);
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
