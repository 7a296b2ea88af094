import type { Claim } from "../claim.js";
import type { Token } from "../token.js";
import { markOf } from "./addGrams.js";

const marks = new Map<string, number>();
const TOPIC_SHIFT = 31;

function known(name: string): number {
  const held = marks.get(name);
  if (held !== undefined) return held;
  const mark = markOf(name);
  marks.set(name, mark);
  return mark;
}

/** Gives what the grammar takes each word of a text for, and what about, as marks; words that only look like its own have none. */
export function wordMarks(tokens: readonly Token[]): readonly number[] {
  const found: number[] = [];
  for (const { kind, topic } of tokens) if (kind !== "shield") found.push(topic === undefined ? known(kind) : Math.imul(known(kind), TOPIC_SHIFT) ^ known(topic));
  return found;
}

/** Gives the stances of a text's claims as marks. */
export const claimMarks = (claims: readonly Claim[]): readonly number[] => claims.map(({ stance }) => known(stance));
