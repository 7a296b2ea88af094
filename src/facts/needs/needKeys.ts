import { isoDay, type Day } from "../../model/day.js";
import type { Finding } from "../../model/finding.js";
import { isItemHeading } from "../../model/needText.js";
import type { Need, PlanItem } from "../../model/nouns.js";

/** The kinds of keys of a 协调事项 row, the surest first: the whole row, its typed 编号, its words for whichever client, its item. */
export const KEY_KINDS = ["need", "id", "text", "item", "resource", "reason", "flag", "own", "project", "agenda"] as const;
/** One of `KEY_KINDS`. */
export type KeyKind = (typeof KEY_KINDS)[number];

/** The kind of a key. */
export function keyKind(key: string): string {
  return key.slice(0, key.indexOf(":"));
}

const plain = (text: string): string => text.normalize("NFKC").replace(/\s+/gu, "").toLowerCase();
const joined = (names: readonly string[] = []): string => names.map(plain).sort().join("、");
const keyOf = (kind: KeyKind, parts: readonly string[]): string => `${kind}:${parts.join("|")}`;

/** By what a row of 协调事项 is known again: owner, date and words (ruling 33), and its typed 编号. */
export function needKeys({ owners, raised, item = "", need, client, project = "", id, origin: { part } }: Need): readonly string[] {
  const row = [joined(owners), raised === undefined ? "" : isoDay(raised.day)];
  const ownItem = item !== "" && !isItemHeading(item) && part === undefined;
  return [
    keyOf("need", [...row, plain(item), plain(need), joined(client), plain(project)]),
    ...(id === undefined ? [] : [keyOf("id", [plain(id), ...(part === undefined ? [] : [String(part)])])]),
    keyOf("text", [...row, plain(item), plain(need)]),
    ...(ownItem ? [keyOf("item", [...row, plain(item)])] : []),
  ];
}

/** By what the resource or the reason of a task is known again: its owner, week, task, client and words. */
export function taskNeedKey(kind: "resource" | "reason", { owners, task, client }: PlanItem, week: Day, words: string): string {
  return keyOf(kind, [isoDay(week), joined(owners), plain(task), joined(client), plain(words)]);
}

/** By what an alert is known again: its rule and what it is about. */
export function flagNeedKey({ rule, subject }: Pick<Finding, "rule" | "subject">): string {
  return keyOf("flag", [rule, plain(subject)]);
}

/** By what a row that a person added to our table is known again. */
export function ownKey(number: number): string {
  return keyOf("own", [String(number)]);
}

/** By what a decision beside a question of the team page is known again: the page's week, the person, the question. */
export function agendaKey(parts: readonly string[]): string {
  return keyOf("agenda", parts.map(plain));
}

/** By what the words that people wrote on our row of a project are known again. */
export function projectKey(name: string, words: string): string {
  return keyOf("project", [name, plain(words)]);
}
