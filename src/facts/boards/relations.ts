import type { Day } from "../../model/day.js";
import { METRICS, type RelationLine, type RelationScore } from "../../model/boards/relations.js";
import type { Score } from "../../model/nouns.js";
import { rounded } from "../rounded.js";
import { scoresByClient } from "../scoresByClient.js";
import type { Reading } from "../weekFacts.js";

/** Gives the six relation metrics of each client that was assessed, beside the assessment before (002-07); null where nobody was. */
export function relations(reading: Reading, today: Day): readonly RelationLine[] | null {
  const lines = scoresByClient(reading, today).flatMap(({ client, rows }): RelationLine[] => {
    const [latest, previous = null] = rows.map(scoreOf).filter(({ entered }) => entered > 0).reverse();
    if (latest === undefined) return [];
    const change = latest.total === null || previous === null || previous.total === null ? null : rounded(latest.total - previous.total, 1);
    return [{ client, latest, previous, change }];
  });
  return lines.length > 0 ? lines : null;
}

function scoreOf(row: Score): RelationScore {
  const values = METRICS.flatMap((name) => row[name] ?? []);
  return { row, entered: values.length, total: values.length === METRICS.length ? rounded(values.reduce((sum, one) => sum + one, 0), 1) : null };
}
