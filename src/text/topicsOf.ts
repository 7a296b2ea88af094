import { COMMON_TOPICS, DOCUMENTS, TASK_TOPICS } from "./lexicon/taskTopics.js";

/** What kinds of work a text speaks of. */
export interface Topics {
  /** Matters such as collecting or signing, each with the words that say so. */
  readonly telling: ReadonlyMap<string, string>;
  /** Matters shared by so much work that they tell only beside a client. */
  readonly common: ReadonlyMap<string, string>;
  /** Kinds of document, each with the words before it that tell which one: 协议 → 补充. */
  readonly documents: ReadonlyMap<string, ReadonlySet<string>>;
  /** 一期, 第二批 …, as numbers. */
  readonly phases: ReadonlySet<string>;
}

const longestFirst = (words: readonly string[]): string => [...words].sort((one, other) => other.length - one.length).join("|");
const TOPICS = Object.entries(TASK_TOPICS).map(([topic, words]) => ({ topic, words: new RegExp(longestFirst(words), "u") }));
const ANY_TOPIC = new RegExp(longestFirst(Object.values(TASK_TOPICS).flat()), "gu");
const DOCUMENT = new RegExp(`([一-龥]{2})?(${longestFirst(DOCUMENTS)})`, "gu");
const PHASE = /第?([一二三四五六七八九\d]+)(?:期|批|阶段|标段|轮)/gu;
const NUMERALS = "一二三四五六七八九";

/** The words without those that name a matter. */
export function withoutTopics(text: string): string {
  return text.replace(ANY_TOPIC, " ");
}

/**
 * Gives the kinds of work that a normal text speaks of.
 *
 * @example topicsOf("催补充协议的回款").telling.get("collect") //=> "回款"
 * @example topicsOf("催补充协议的回款").documents.get("协议") //=> new Set(["补充"])
 */
export function topicsOf(text: string): Topics {
  const telling = new Map<string, string>();
  const common = new Map<string, string>();
  for (const { topic, words } of TOPICS) {
    const found = words.exec(text)?.[0];
    if (found !== undefined) (COMMON_TOPICS.has(topic) ? common : telling).set(topic, found);
  }
  const documents = new Map<string, Set<string>>();
  for (const [, which, kind = ""] of text.matchAll(DOCUMENT)) {
    const known = documents.get(kind) ?? new Set<string>();
    if (which !== undefined) known.add(which);
    documents.set(kind, known);
  }
  const phases = new Set([...text.matchAll(PHASE)].map(([, number = ""]) => (NUMERALS.includes(number) ? String(NUMERALS.indexOf(number) + 1) : number)));
  return { telling, common, documents, phases };
}
