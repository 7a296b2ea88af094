import type { Counterpart } from "../model/reading.js";
import { isRestAction } from "./isRestAction.js";
import { PARTIES } from "./lexicon/parties.js";
import { normalizeText } from "./normalizeText.js";

/** Whom an action meets, whether that is outside the company, and the word that told, as typed. */
export interface CounterpartReading {
  readonly counterpart: Counterpart;
  readonly external: boolean;
  readonly phrase: string;
}

const MEETING = /拜访|会见|约见|走访|接待|宴请|拜会|面见|邀请|对接|参加|会谈|洽谈|见面|陪同|汇报|沟通|联系|致电|登门|上门|请|约|见|陪|找|跑|催|给|向|与|和/u;
const STRONG = /拜访|会见|约见|走访|接待|宴请|拜会|面见|邀请/u;
const LEADING = /^[与和向给找跑去到催约见请陪在对至往拜访会走接待赴]+/u;
const VISIT = /拜访|会见|约见|走访|接待|宴请|拜会|面见|登门|见|陪|(?<![合履违节契])约(?!情况|进展|进度|材料|资料|流程)|吃饭/u;
const REPORTING = /(?:向|给|跟)[一-龥]{0,4}领导|请示|领导汇报/u;
const INTERNAL = /公司|内部|部署|例会|周会|晨会|早会|复盘|部门会|团队|内勤|总结|写|整理|制作|编制|培训|办公|材料|标书|报表|准备|学习/u;

/** What may stand between a house and its head, whose word takes the letter before it along: no verb, nobody else. */
const OFFICE = /^(?:的|分管?|常务?)?$/u;

interface Found {
  readonly counterpart: Counterpart;
  readonly from: number;
  readonly to: number;
}

function partiesIn(text: string): readonly Found[] {
  const found: Found[] = [];
  for (const [counterpart, words] of PARTIES)
    for (const hit of text.matchAll(words)) {
      const lead = counterpart === "client" ? (LEADING.exec(hit[0])?.[0].length ?? 0) : 0;
      const [from, to] = [hit.index + lead, hit.index + hit[0].length];
      if (!found.some((other) => from < other.to && other.from < to)) found.push({ counterpart, from, to });
    }
  return found.sort((one, other) => one.from - other.from);
}

/** Who leads the house just named: 文旅局分管副局长. */
function headOf({ to }: Found, parties: readonly Found[], text: string): Found | undefined {
  return parties.find((head) => head.counterpart === "clientLeader" && head.from >= to && OFFICE.test(text.slice(to, head.from)));
}

/**
 * Gives whom an action meets: the party named after its first verb of meeting; undefined for rest and travel (返回公司) and where nobody is named.
 *
 * A leader without a house is `leader`; he counts as outside unless the action reports to him.
 *
 * @example readCounterpart("出差外地，会见投资方") //=> { counterpart: "investor", external: true, phrase: "投资方" }
 */
export function readCounterpart(action: string): CounterpartReading | undefined {
  const normal = normalizeText(action);
  const { text } = normal;
  if (text === "" || isRestAction(text)) return undefined;
  const parties = partiesIn(text);
  const verb = STRONG.exec(text) ?? MEETING.exec(text);
  const after = verb === null ? undefined : parties.find(({ from }) => from >= verb.index);
  const party = after ?? parties[0];
  if (party !== undefined) {
    const external = party.counterpart !== "ownLeader" && !(party.counterpart === "leader" && REPORTING.test(text));
    const head = party.counterpart === "client" ? headOf(party, parties, text) : undefined;
    return { counterpart: head?.counterpart ?? party.counterpart, external, phrase: normal.typed(party.from, head?.to ?? party.to) };
  }
  const visit = VISIT.exec(text);
  if (visit !== null && !/见(?:附件|日报|习)/u.test(text)) return { counterpart: "other", external: true, phrase: normal.typed(visit.index, visit.index + visit[0].length) };
  const inside = INTERNAL.exec(text);
  return inside === null ? undefined : { counterpart: "internal", external: false, phrase: normal.typed(inside.index, inside.index + inside[0].length) };
}
