import { FINALLY_WORDS } from "./lexicon/finallyWords.js";
import type { Token } from "./token.js";

/** The words of one clause, and what the link before it says of its time. */
export interface Clause {
  readonly from: number;
  readonly to: number;
  readonly tokens: readonly Token[];
  /** A full stop or semicolon stands before it, or a link such as 但: conditions and guesses end here. */
  readonly fresh: boolean;
  readonly latest: boolean;
  /** What stands before it was taken back (写错了). */
  readonly corrects: boolean;
}

const FINALLY = new Set(FINALLY_WORDS);
/** Links that are nouns or adverbs inside a clause (差最后盖章, 有结果). */
/** 约到并谈妥: 并 joins two events, and is part of none. */
const JOINS = new Set(["并", "并且", "同时"]);
const EVENTS = new Set(["attained", "appointment", "stem"]);
const ONLY_FIRST = new Set(["最后", "结果", "可", "并", "就是", "之后", "而", "同时"]);

/**
 * Gives the clauses of a tokenised text, cut at punctuation and at links such as 但 and 后来.
 *
 * @example clausesOf("没完成，但签了", tokenise("没完成，但签了")).length //=> 2
 */
export function clausesOf(text: string, tokens: readonly Token[]): readonly Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  let held: Token[] = [];
  let fresh = true;
  let latest = false;
  let corrects = false;
  const close = (to: number): void => {
    if (to > from) clauses.push({ from, to, tokens: held, fresh, latest, corrects });
    if (to > from) corrects = false;
    held = [];
    latest = false;
  };
  for (const token of tokens) {
    const question = token.kind === "question" && /[?？]/u.test(token.word);
    if (token.kind === "break" || question) {
      if (question) held.push(token);
      close(question ? token.to : token.from);
      from = token.to;
      fresh = /[。;；!\n…|]/u.test(token.word);
    } else if (token.kind === "turn" && (token.from === from || !ONLY_FIRST.has(token.word) || (JOINS.has(token.word) && held.some(({ kind }) => EVENTS.has(kind))))) {
      close(token.from);
      from = token.to;
      fresh = true;
      latest = FINALLY.has(token.word);
    } else if (token.kind === "correction") {
      close(token.from);
      from = token.to;
      fresh = true;
      corrects = true;
    } else held.push(token);
  }
  close(text.length);
  return clauses;
}
