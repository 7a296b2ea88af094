import { CHAIN_ROLES, type ChainLine, type ChainRole } from "../../model/boards/serviceBoards.js";
import { daysBetween, type Day } from "../../model/day.js";
import type { KeyPerson } from "../../model/nouns.js";
import { threshold } from "../../settings/thresholds.js";
import { optionalRows } from "../optionalRows.js";
import { quarterOf } from "../quarterOf.js";
import type { Reading } from "../weekFacts.js";

const LEADERS: readonly ChainRole[] = ["主要领导", "分管领导"];
const DESK: readonly ChainRole[] = ["对接人", "经办人"];

/** Gives each client's decision chain as far as it is on record (001-10, 001-14, 003-16, 004-29); null without the sheet 关键人. */
export function chain(reading: Reading, today: Day): readonly ChainLine[] | null {
  const { inputs, names } = reading;
  if (inputs.contacts === null) return null;
  const byClient = new Map<string, KeyPerson[]>();
  for (const person of optionalRows(reading).contacts) {
    for (const typed of person.client) {
      const client = names.nameOf(typed);
      byClient.set(client, [...(byClient.get(client) ?? []), person]);
    }
  }
  const dated = inputs.contacts.columns.has("lastContact");
  const days = { changed: threshold(inputs.settings.numbers, "chainChangeDays"), met: threshold(inputs.settings.numbers, "leaderContactDays") };
  return [...byClient].map(([client, people]) => chainLine(client, people, today, dated, days));
}

function chainLine(client: string, people: readonly KeyPerson[], today: Day, dated: boolean, days: { readonly changed: number; readonly met: number }): ChainLine {
  const support = supportOf(people);
  const quarter = quarterOf(today);
  const leaders = people.filter(({ role }) => role !== undefined && (LEADERS as readonly string[]).includes(role));
  const metLately = ({ lastContact }: KeyPerson): boolean => lastContact !== undefined && lastContact <= today && daysBetween(lastContact, today) <= days.met;
  return {
    client,
    people,
    support,
    uncovered: CHAIN_ROLES.filter((role) => !people.some((person) => person.role === role)),
    stuck: stuckAt(support),
    joined: people.filter(({ joined }) => joined !== undefined && joined >= quarter.first && joined <= today),
    changed: people.filter(({ changed }) => changed !== undefined && changed <= today && daysBetween(changed, today) <= days.changed),
    leadersMet: dated && leaders.length > 0 ? { n: leaders.filter(metLately).length, of: leaders.length } : null,
    closeness: mean(people.map((person) => person.closeness)),
  };
}

function supportOf(people: readonly KeyPerson[]): ChainLine["support"] {
  const of = (role: ChainRole): number | null => mean(people.filter((person) => person.role === role).map((person) => person.support));
  return { 主要领导: of("主要领导"), 分管领导: of("分管领导"), 对接人: of("对接人"), 经办人: of("经办人") };
}

/** The leaders agree and somebody at the desk is against, or the desk agrees and no leader on record does (001-10); null where too little is on record. */
function stuckAt(support: ChainLine["support"]): ChainLine["stuck"] {
  const of = (roles: readonly ChainRole[]): readonly number[] => roles.map((role) => support[role]).filter((value) => value !== null);
  const [leaders, desk] = [of(LEADERS), of(DESK)];
  if (leaders.length === 0 || desk.length === 0) return null;
  if (leaders.some((value) => value > 0) && desk.some((value) => value < 0)) return "desk";
  return desk.some((value) => value > 0) && leaders.every((value) => value <= 0) ? "leaders" : null;
}

function mean(values: readonly (number | undefined)[]): number | null {
  const known = values.filter((value) => value !== undefined);
  return known.length === 0 ? null : Math.round((known.reduce((sum, value) => sum + value, 0) / known.length) * 10) / 10;
}
