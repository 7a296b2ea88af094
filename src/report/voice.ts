import type { Sentence } from "../model/finding.js";
import { speaker, tell, type Speaker, type Words } from "../words/words.js";

/** One language as the sheets speak it. */
export interface Voice {
  readonly common: Speaker<"common">;
  readonly report: Speaker<"report">;
  readonly core: Speaker<"core">;
  readonly boards: Speaker<"boards">;
  readonly tell: (sentence: Sentence) => string;
  /** Names joined as the language joins them; 未填写 for none. */
  readonly join: (names: readonly string[]) => string;
}

/** The voice of a language's words. */
export function voiceOf(words: Words): Voice {
  const common = speaker(words, "common");
  return {
    common,
    report: speaker(words, "report"),
    core: speaker(words, "core"),
    boards: speaker(words, "boards"),
    tell: (sentence) => tell(words, sentence),
    join: (names) => (names.length > 0 ? names.join(common("joiner")) : common("not-filled")),
  };
}
