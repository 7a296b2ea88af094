import type { Match } from "../model/grade.js";
import type { Voice } from "./voice.js";

const signed = (points: number): string => (points < 0 ? `−${-points}` : `+${points}`);

/** Why a log row belongs to a task, each reason with its points and their sum: 同客户“…” +3，共有“补充协议” +4，合计 7. */
export function matchText(voice: Voice, { reasons, score }: Match): string {
  const told = reasons.map(({ part, points, what }) => {
    const reason = voice.tell({ say: `match-${part}`, with: { what } });
    return voice.tell({ say: "match-points", with: { reason, points: signed(points) } });
  });
  const joiner = voice.tell({ say: "match-joiner", with: {} });
  return voice.tell({ say: "match-score", with: { reasons: told.join(joiner), score } });
}

/** What a task and a log row share beside the words that are quoted anyway, without points: for a reader in passing. */
export function sharedText(voice: Voice, { reasons, shared }: Match): string {
  return reasons
    .filter(({ points, what }) => points > 0 && what !== shared)
    .map(({ part, what }) => voice.tell({ say: `match-${part}`, with: { what } }))
    .join(voice.tell({ say: "match-joiner", with: {} }));
}
