import type { Day } from "../model/day.js";
import type { LogEntry, Table } from "../model/nouns.js";
import { placeOf } from "../model/place.js";
import type { Counterpart, EffectReading } from "../model/reading.js";
import type { SlotReview } from "../model/review.js";
import type { ClientNames } from "./clientNames.js";
import { COUNTERPART_OF } from "./counterpartNames.js";
import { withColumns } from "./resultKinds.js";
import { said, type Said } from "./said.js";

/** A daytime or evening as its row tells it, before anybody grades it. */
export interface SlotFacts extends Omit<SlotReview, "effect" | "reading">, Pick<Said, "reading" | "party" | "nothing" | "reception" | "travel"> {
  /** 是否见到 says one thing and the words another. */
  readonly contradicts?: true;
  /** The columns of the row's sheet; without them every standard column counts as there. */
  readonly columns?: ReadonlyMap<string, number>;
}

/** A slot with its effect, beside what its row told of it. */
export type GradedSlot = SlotReview & SlotFacts;

/** A graded slot with the person and day it belongs to. */
export interface OwnedSlot {
  readonly owner: string;
  readonly day: Day;
  readonly slot: GradedSlot;
}

/** Reads log rows into slots; a row is read once, however often it is asked for. */
export type SlotReader = (entry: LogEntry) => readonly SlotFacts[];

/** What an action without a party's name gives: the row's client says who it was. */
const NAMELESS: ReadonlySet<Counterpart | null> = new Set(["other", "internal"]);
const OUTSIDE: ReadonlySet<Counterpart> = new Set(["client", "clientLeader", "leader", "investor", "partner", "event", "other"]);

/** Whether the meeting took place: the column, else the words, else a result that could not be without it. */
function tookPlace(external: boolean, reading: EffectReading): boolean | null {
  if (!external) return null;
  if (reading.missed !== null) return !reading.missed;
  return reading.label === "achieved" || reading.label === "progress" ? true : null;
}

/** 否 beside a result that needs a meeting, or 是 beside words of a meeting missed. */
function contradicted({ rung, label, missed, attitude }: EffectReading, met: boolean | undefined): boolean {
  return met === false ? missed !== true && (label === "achieved" || rung !== "none" || attitude === "positive") : met === true && missed === true;
}

interface Draft extends Pick<SlotFacts, "slot" | "action" | "result" | "external" | "clients"> {
  readonly pair: Said;
}

const NOBODY: readonly string[] = [];

/** A slot with the drop-downs of its row, which speak of the one that is `spoken` for. */
function slotOf({ slot, action, result, pair, external: byWords, clients }: Draft, spoken: boolean, entry: LogEntry, table: Table<LogEntry> | null): SlotFacts {
  const typed = spoken && entry.counterpart !== undefined ? COUNTERPART_OF[entry.counterpart] : undefined;
  const unnamed = pair.counterpart === null || (pair.counterpart === "internal" && entry.met !== undefined);
  const byChannel = spoken && unnamed && clients.length > 0 && entry.channel !== undefined && entry.channel !== "其他";
  const external = typed === undefined ? byWords || byChannel : OUTSIDE.has(typed);
  const reading = spoken ? withColumns(pair.reading, external ? entry.met : undefined, entry.resultKind) : pair.reading;
  const { origin } = entry;
  return {
    slot,
    action,
    result,
    reading,
    counterpart: typed ?? (NAMELESS.has(pair.counterpart) && external && clients.length > 0 ? "client" : pair.counterpart) ?? (external ? "client" : null),
    external,
    met: tookPlace(external, reading),
    clients: external ? clients : NOBODY,
    origin: table ? placeOf(table, origin, slot === "day" ? "dayAction" : "eveningAction") : origin,
    entry,
    party: pair.party,
    nothing: pair.nothing,
    reception: pair.reception,
    travel: pair.travel,
    ...(table && { columns: table.columns }),
    ...(spoken && external && contradicted(pair.reading, entry.met) && { contradicts: true }),
  };
}

/**
 * Gives the slots of a log row: action, result, whom it met, and whether it took place (1.3, rulings 27, 31).
 *
 * The row's drop-downs speak of its first slot with somebody outside, else of its first with an action; a slot with both cells blank is none.
 * 晚上客户 blank means the client of the day (3.2).
 */
export function slotReader(table: Table<LogEntry> | null, names: ClientNames, ownPhrases: ReadonlyMap<string, string> = new Map()): SlotReader {
  const known = new Map<LogEntry, readonly SlotFacts[]>();
  const phrases = new Map<string, Said>();

  const pairOf = (action: string, result: string): Said | undefined => {
    if (action === "" && result === "") return undefined;
    const key = `${action}\u0000${result}`;
    const before = phrases.get(key);
    if (before) return before;
    const own = said(action, result, ownPhrases);
    phrases.set(key, own);
    return own;
  };
  const read = (entry: LogEntry): readonly SlotFacts[] => {
    const clients = entry.client?.map(names.nameOf) ?? NOBODY;
    const evenings = entry.eveningClient?.map(names.nameOf) ?? clients;
    const drafts: Draft[] = [];
    for (const slot of ["day", "evening"] as const) {
      const action = (slot === "day" ? entry.dayAction : entry.eveningAction)?.trim() ?? "";
      const result = (slot === "day" ? entry.dayResult : entry.eveningResult)?.trim() ?? "";
      const pair = pairOf(action, result);
      if (pair === undefined) continue;
      const typed = (slot === "day" ? entry.client : (entry.eveningClient ?? entry.client)) ?? NOBODY;
      const named = pair.counterpart === null && pair.reading.label !== "rest" && typed.some((client) => action.includes(client));
      drafts.push({ slot, action, result, pair, external: pair.external || named, clients: slot === "day" ? clients : evenings });
    }
    const spoken = drafts.find(({ external }) => external) ?? drafts.find(({ pair }) => !pair.nothing);
    return drafts.map((own) => slotOf(own, own === spoken, entry, table));
  };
  return (entry) => {
    const before = known.get(entry);
    if (before) return before;
    const slots = read(entry);
    known.set(entry, slots);
    return slots;
  };
}
