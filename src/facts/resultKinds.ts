import type { LogEntry } from "../model/nouns.js";
import type { EffectReading, Rung } from "../model/reading.js";

type ResultKind = NonNullable<LogEntry["resultKind"]>;

const KINDS: Readonly<Record<ResultKind, { readonly label: EffectReading["label"] | null; readonly rung: Rung }>> = {
  签约: { label: "achieved", rung: "signed" },
  回款: { label: "achieved", rung: "paid" },
  方案确认: { label: "progress", rung: "agreed" },
  会议纪要: { label: "progress", rung: "written" },
  意向: { label: "progress", rung: "willing" },
  反馈: { label: null, rung: "none" },
  无: { label: null, rung: "none" },
};

/** The rung that a 成果类型 cell states (3.2, ruling 27). */
export function rungOfKind(kind: ResultKind): Rung {
  return KINDS[kind].rung;
}

/**
 * The reading of a slot after the drop-downs of its row: 是否见到 and 成果类型 beat the words (3.2).
 *
 * 成果类型 反馈 and 无 take the rung away and leave the effect, and how sure it is, to the words: feedback may be a no.
 */
export function withColumns(reading: EffectReading, met: boolean | undefined, kind: ResultKind | undefined): EffectReading {
  if (met === false) return { ...reading, label: "no_effect", rung: "none", rule: "met-column", sure: true, missed: true, attitude: null };
  const seen = met === true ? { ...reading, missed: false } : reading;
  if (kind === undefined) return seen;
  const { label, rung } = KINDS[kind];
  return label === null ? { ...seen, rung } : { ...seen, label, rung, phrase: kind, rule: "result-kind-column", sure: true };
}
