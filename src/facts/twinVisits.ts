import type { Day } from "../model/day.js";
import { likeness, pairsOfText } from "../text/likeness.js";
import { normalizeText } from "../text/normalizeText.js";
import type { OwnedSlot } from "./slots.js";

/** One meeting that two people may have reported, each in a row of their own. */
export interface TwinVisit {
  readonly day: Day;
  readonly client: string;
  readonly first: OwnedSlot;
  readonly second: OwnedSlot;
  /** Sure: a person wrote so, their words are alike, or one names the other. Else only a person can tell. */
  readonly sure: boolean;
}

/** From this likeness on two reports of one client, day and time tell of one meeting [A]. */
const ALIKE = 0.6;

const textOf = ({ slot }: OwnedSlot): string => normalizeText(`${slot.action}${slot.result}`).text;

/** What a person wrote in 备注 of either row settles it: 非同一次 or 同一次, in English separate or same visit. */
const SEPARATE = /(?:非|不是|不属|并非)同(?:一次|行)|separate (?:visit|meeting)|not the same/iu;
const SAME = /同一次|same (?:visit|meeting)/iu;

function settledBy(one: OwnedSlot, other: OwnedSlot): "separate" | "same" | null {
  const notes = [one, other].map(({ slot }) => slot.entry.note?.normalize("NFKC") ?? "");
  if (notes.some((note) => SEPARATE.test(note))) return "separate";
  return notes.some((note) => SAME.test(note)) ? "same" : null;
}

function sureOf(one: OwnedSlot, other: OwnedSlot): boolean {
  if (textOf(one).includes(other.owner) || textOf(other).includes(one.owner)) return true;
  const actions = [one, other].map(({ slot }) => pairsOfText(normalizeText(slot.action).text)) as [ReadonlySet<string>, ReadonlySet<string>];
  return likeness(...actions) >= ALIKE;
}

/** Gives the meetings that two people reported: the same client on the same day, both by day or both in the evening; one that one person met and the other did not are two, and so are those whose 备注 says 非同一次. */
export function twinVisits(slots: readonly OwnedSlot[]): readonly TwinVisit[] {
  const met = new Map<string, OwnedSlot[]>();
  const twins: TwinVisit[] = [];
  for (const own of slots) {
    const { slot, day, owner } = own;
    if (!slot.external || slot.clients.length !== 1) continue;
    const [client = ""] = slot.clients;
    const key = `${day}|${slot.slot}|${client}`;
    const others = met.get(key) ?? [];
    const first = others.find((other) => other.owner !== owner && other.slot.met === slot.met && settledBy(other, own) !== "separate");
    if (first) twins.push({ day, client, first, second: own, sure: settledBy(first, own) === "same" || sureOf(first, own) });
    met.set(key, [...others, own]);
  }
  return twins;
}

/** The slots with each meeting that two people surely reported once: in a team's figures it is one (1.3). */
export function countedOnce(slots: readonly OwnedSlot[]): readonly OwnedSlot[] {
  const again = new Set(twinVisits(slots).filter(({ sure }) => sure).map(({ second }) => second));
  return again.size === 0 ? slots : slots.filter((own) => !again.has(own));
}
