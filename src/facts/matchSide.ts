import { GENERAL_TERMS, WAYS } from "../text/lexicon/generalTerms.js";
import { PARTIES } from "../text/lexicon/parties.js";
import { PLACE_NAMES } from "../text/lexicon/placeNames.js";
import { PLAIN_VERBS } from "../text/lexicon/plainVerbs.js";
import { normalizeText } from "../text/normalizeText.js";
import { termsOf, type Terms } from "../text/termsOf.js";
import { topicsOf, withoutTopics, type Topics } from "../text/topicsOf.js";
import type { ClientNames } from "./clientNames.js";

/** One side of a match made ready: a task, or a daytime or evening of the log. */
export interface MatchSide {
  readonly text: string;
  /** Letters and digits alone. */
  readonly bare: string;
  /** The terms of the text, the clients' names taken out. */
  readonly terms: Terms;
  readonly topics: Topics;
  /** Full names of the clients of its column. */
  readonly typed: readonly string[];
  /** Full names of the clients, and the offices, that its words name. */
  readonly spoken: readonly string[];
  /** All of them, letters and digits alone. */
  readonly bareNames: readonly string[];
  readonly project: string;
  /** The words for the way there (出差外地); "" without any. */
  readonly way: string;
  /** What the action names beside clients, matters and general words. */
  readonly things: readonly string[];
}

const longestFirst = (words: readonly string[]): string => [...words].sort((one, other) => other.length - one.length).join("|");
const PLAIN = new RegExp(longestFirst([...GENERAL_TERMS, ...PLACE_NAMES, ...PLAIN_VERBS]), "gu");
const WAY = new RegExp(longestFirst(WAYS), "u");
const PARTY = new RegExp(PARTIES.filter(([who]) => who === "investor" || who === "partner").map(([, words]) => words.source).join("|"), "gu");
/** Letters at the edge of a word that belong to a neighbour. */
const EDGE = /^[的了和与在到从是有把被对为并及去来向给同跟于见谈送做办开收写改看问说交报请约领定催跑]+|[的了和与在到从是有把被对为并及去来向给同跟于]+$/gu;
const BETWEEN = /[\s，,。.、；;：:！!?？()（）“”"'《》「」【】/\\|\-—第一二三四五六七八九十\d期批]+/u;

/** Letters and digits alone: spaces, line breaks and signs do not count. */
export const bareText = (text: string): string => normalizeText(text).text.replace(/[^\p{L}\p{N}]/gu, "");

/** The pieces of a term that name something: no matter, no general word, no scrap. */
export function namingPieces(term: string): readonly string[] {
  return withoutTopics(term)
    .replace(PLAIN, " ")
    .split(BETWEEN)
    .map((piece) => piece.replace(EDGE, ""))
    .filter((piece) => piece.length >= 2);
}

/** The term names nothing but a party such as 投资方, whom many tasks share. */
export const namesParty = (term: string): boolean => namingPieces(term.replace(PARTY, " ")).length === 0;

/** The term is a kind of work with its paper, such as 验收资料. */
export const namesPaper = (term: string): boolean => topicsOf(term).documents.size > 0 && withoutTopics(term) !== term;

/** Makes one side of a match ready: an action, what came of it, and the client and project of its columns. */
export function matchSide(action: string, result: string, typed: readonly string[], project: string, names: ClientNames): MatchSide {
  const text = `${action} ${result}`;
  const { spoken, rest } = names.spokenIn(text);
  const clients = typed.map(names.nameOf);
  const others = spoken.map(names.nameOf);
  return {
    text,
    bare: bareText(text),
    terms: termsOf(rest),
    topics: topicsOf(rest.replaceAll(" ", "")),
    typed: clients,
    spoken: others,
    bareNames: [...clients, ...others].map(bareText),
    project: bareText(project),
    way: WAY.exec(rest)?.[0] ?? "",
    things: namingPieces(names.spokenIn(action).rest),
  };
}
