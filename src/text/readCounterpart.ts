import type { Counterpart } from "../model/reading.js";

/** Whom an action meets, whether that is outside the company, and the word that told. */
export interface CounterpartReading {
  readonly counterpart: Counterpart;
  readonly external: boolean;
  readonly phrase: string;
}

/**
 * Gives whom an action meets, or undefined where it meets nobody (返回公司).
 *
 * @example readCounterpart("会见投资方") //=> { counterpart: "investor", external: true, phrase: "投资方" }
 */
export function readCounterpart(action: string): CounterpartReading | undefined {
  const found = (counterpart: Counterpart, words: RegExp, external = true): CounterpartReading | undefined => {
    const phrase = words.exec(action)?.[0];
    return phrase === undefined ? undefined : { counterpart, external, phrase };
  };
  return (
    found("investor", /投资方|投资人|资方/u) ??
    found("event", /推介会|展会|论坛/u) ??
    found("leader", /领导/u) ??
    found("client", /客户|甲方|业主/u) ??
    found("partner", /合作伙伴|合作方/u) ??
    found("internal", /部署|例会/u, false)
  );
}
