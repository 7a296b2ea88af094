import { ACKNOWLEDGEMENTS } from "./lexicon/acknowledgements.js";
import { APPOINTMENTS } from "./lexicon/appointments.js";
import { ATTAINED, type Topic } from "./lexicon/attainments.js";
import { BRUSH_OFFS } from "./lexicon/brushOffs.js";
import { CONDITION_LINKS } from "./lexicon/conditionLinks.js";
import { CONDITIONS } from "./lexicon/conditions.js";
import { CORRECTIONS } from "./lexicon/corrections.js";
import { FAILURES } from "./lexicon/failures.js";
import { FORMER_WORDS } from "./lexicon/formerWords.js";
import { GOODWILL } from "./lexicon/goodwill.js";
import { GUESSES } from "./lexicon/guesses.js";
import { INABILITY } from "./lexicon/inability.js";
import { INABILITY_ENDINGS } from "./lexicon/inabilityEndings.js";
import { INTENTS } from "./lexicon/intents.js";
import { IRONIES } from "./lexicon/ironies.js";
import { NEGATIONS } from "./lexicon/negations.js";
import { NEGATIVE_NOUNS } from "./lexicon/negativeNouns.js";
import { NEXT_STEPS } from "./lexicon/nextSteps.js";
import { OPEN_NEGATIONS } from "./lexicon/openNegations.js";
import { PART_OUTCOMES } from "./lexicon/partOutcomes.js";
import { PART_WORDS } from "./lexicon/partWords.js";
import { POINTERS } from "./lexicon/pointers.js";
import { POSTPONEMENTS } from "./lexicon/postponements.js";
import { PROGRESS_WORDS } from "./lexicon/progressWords.js";
import { ALL_WORDS } from "./lexicon/quantifiers.js";
import { QUESTIONS } from "./lexicon/questions.js";
import { REMAINDERS } from "./lexicon/remainders.js";
import { REPORTS } from "./lexicon/reports.js";
import { SHIELDS } from "./lexicon/shields.js";
import { STEMS } from "./lexicon/stems.js";
import { TRAVEL } from "./lexicon/travel.js";
import { TURNS } from "./lexicon/turns.js";
import { VAGUE_VERDICTS } from "./lexicon/vagueVerdicts.js";
import { WAITS } from "./lexicon/waits.js";
import { WILLINGNESS } from "./lexicon/willingness.js";
import { WITHDRAWALS } from "./lexicon/withdrawals.js";
import { ByUnit } from "./byUnit.js";
import type { Kind } from "./token.js";

/** A word of the lexicon with what it does in a clause. */
export interface Entry {
  readonly word: string;
  readonly kind: Kind;
  readonly topic?: Topic;
}

const words = new Map<string, Entry>();
const add = (kind: Kind, list: readonly string[], topic?: Topic): void => {
  for (const word of list) words.set(word, topic === undefined ? { word, kind } : { word, kind, topic });
};

// A word in two lists keeps the meaning of the later one.
add("stem", []);
for (const [word, topic] of Object.entries(STEMS)) add("stem", [word], topic);
add("travel", TRAVEL);
add("nextStep", NEXT_STEPS);
add("wrong", NEGATIVE_NOUNS);
add("goodwill", GOODWILL);
add("willingness", WILLINGNESS);
add("verdict", VAGUE_VERDICTS);
add("pointer", POINTERS);
add("acknowledgement", ACKNOWLEDGEMENTS);
add("doing", PROGRESS_WORDS);
add("shield", SHIELDS);
add("former", FORMER_WORDS);
add("turn", TURNS);
add("correction", CORRECTIONS);
add("intent", INTENTS);
for (const [topic, list] of Object.entries(ATTAINED)) add("attained", list, topic as Topic);
add("brushOff", BRUSH_OFFS);
add("unableEnding", INABILITY_ENDINGS);
add("failure", FAILURES);
add("unable", INABILITY);
add("question", QUESTIONS);
add("guess", GUESSES);
add("report", REPORTS);
add("appointment", APPOINTMENTS);
add("wait", WAITS);
add("remainder", REMAINDERS);
add("part", PART_WORDS);
add("underway", PART_OUTCOMES);
add("condition", CONDITIONS);
add("conditionLink", CONDITION_LINKS);
add("irony", IRONIES);
add("all", ALL_WORDS);
add("postponement", POSTPONEMENTS);
add("withdrawal", WITHDRAWALS);
add("not", NEGATIONS);
add("notYet", OPEN_NEGATIONS);
add("already", ["已", "已经", "业已", "早已", "均已", "都已", "早就", "老早", "老早就", "already"]);
add("aspect", ["了", "过", "啦", "咯", "喽", "咧"]);
add("result", ["完", "好", "妥", "齐", "毕", "清", "遍", "掉", "成", "完毕", "下来"]);

/** The words that begin with one character: those of several characters by their second one, longest first. */
interface Beginning {
  alone: Entry | undefined;
  readonly longer: Map<number, Entry[]>;
}

const found = new Map<number, Beginning>();
for (const entry of [...words.values()].sort((one, other) => other.word.length - one.word.length)) {
  const first = entry.word.charCodeAt(0);
  const beginning = found.get(first) ?? { alone: undefined, longer: new Map<number, Entry[]>() };
  found.set(first, beginning);
  if (entry.word.length === 1) beginning.alone = entry;
  else beginning.longer.set(entry.word.charCodeAt(1), [...(beginning.longer.get(entry.word.charCodeAt(1)) ?? []), entry]);
}

const beginnings = new ByUnit(found);

const NUMERAL = /[\d一二三四五六七八九十两半]/;
const isLatin = (code: number): boolean => code >= 0x61 && code <= 0x7a;

/**
 * Gives the longest word of the lexicon that begins at a place of a normal text, or undefined.
 *
 * An ending of inability (做不了) counts only right after a verb.
 *
 * @example entryAt("没完成", 0, false)?.word //=> "没"
 */
export function entryAt(text: string, at: number, afterVerb: boolean): Entry | undefined {
  const beginning = beginnings.get(text.charCodeAt(at));
  if (beginning === undefined) return undefined;
  const latin = isLatin(text.charCodeAt(at));
  if (latin && at > 0 && isLatin(text.charCodeAt(at - 1))) return undefined;
  for (const entry of beginning.longer.get(text.charCodeAt(at + 1)) ?? []) if (fits(entry, text, at, latin, afterVerb)) return entry;
  return beginning.alone !== undefined && fits(beginning.alone, text, at, latin, afterVerb) ? beginning.alone : undefined;
}

function fits({ word, kind }: Entry, text: string, at: number, latin: boolean, afterVerb: boolean): boolean {
  if (!text.startsWith(word, at)) return false;
  if (kind === "unableEnding" && (!afterVerb || NUMERAL.test(text.charAt(at + word.length)))) return false;
  return !latin || !isLatin(text.charCodeAt(at + word.length));
}
