import type { Day } from "../model/day.js";
import type { LogEntry, Table } from "../model/nouns.js";
import type { Counterpart, EffectReading } from "../model/reading.js";
import type { Slot, SlotReview } from "../model/review.js";
import { isReception } from "../text/isReception.js";
import { noneWord } from "../text/noneWord.js";
import { readCounterpart } from "../text/readCounterpart.js";
import { readEffect } from "../text/readEffect.js";
import { readScene } from "../text/readScene.js";
import type { ClientNames } from "./clientNames.js";
import { COUNTERPART_OF } from "./counterpartNames.js";
import { withColumns } from "./resultKinds.js";

/** A daytime or evening as its row tells it, before anybody grades it. */
export interface SlotFacts extends Omit<SlotReview, "effect" | "reading"> {
  readonly reading: EffectReading;
  /** The word that named the counterpart, as typed; "" where a column or nothing did. */
  readonly party: string;
  /** The cell says that there was nothing (无). */
  readonly nothing: boolean;
  /** The action is a reception (接待, 宴请). */
  readonly reception: boolean;
  /** The action is the way there or back (返回公司). */
  readonly travel: boolean;
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

const OUTSIDE: ReadonlySet<Counterpart> = new Set(["client", "clientLeader", "leader", "investor", "partner", "event", "other"]);

interface Draft {
  readonly slot: Slot;
  readonly action: string;
  readonly result: string;
  readonly reading: EffectReading;
  readonly counterpart: Counterpart | null;
  readonly external: boolean;
  readonly party: string;
  readonly nothing: boolean;
  readonly reception: boolean;
  readonly travel: boolean;
}

function draft(slot: Slot, action: string, result: string, clients: readonly string[]): Draft | undefined {
  if (action === "" && result === "") return undefined;
  const nothing = (action === "" || noneWord(action)) && (result === "" || noneWord(result));
  const reading = readEffect(action, result);
  const whom = nothing ? undefined : readCounterpart(action);
  const named = whom === undefined && reading.label !== "rest" && clients.some((client) => action.includes(client));
  const signed = whom === undefined && (reading.rung === "signed" || reading.rung === "paid") && !nothing;
  return {
    slot,
    action,
    result,
    reading,
    counterpart: whom?.counterpart ?? (named ? "client" : signed ? "other" : null),
    external: whom?.external ?? (named || signed),
    party: whom?.phrase ?? "",
    nothing,
    reception: !nothing && isReception(action),
    travel: !nothing && readScene(action) === "在途",
  };
}

/** Whether the meeting took place: the column, else the words, else a result that could not be without it. */
function tookPlace(external: boolean, reading: EffectReading): boolean | null {
  if (!external) return null;
  if (reading.missed !== null) return !reading.missed;
  return reading.label === "achieved" || reading.label === "progress" ? true : null;
}

/**
 * Gives the slots of a log row: action, result, whom it met, and whether it took place (1.3, rulings 27, 31).
 *
 * The row's drop-downs speak of its first slot with somebody outside, else of its first with an action; a slot with both cells blank is none.
 * 晚上客户 blank means the client of the day (3.2).
 */
export function slotReader(table: Table<LogEntry> | null, names: ClientNames): SlotReader {
  const known = new Map<LogEntry, readonly SlotFacts[]>();
  const columns = table?.columns as ReadonlyMap<string, number> | undefined;

  const read = (entry: LogEntry): readonly SlotFacts[] => {
    const clients = (entry.client ?? []).map(names.nameOf);
    const evening = entry.eveningClient ? entry.eveningClient.map(names.nameOf) : clients;
    const drafts = [
      draft("day", entry.dayAction?.trim() ?? "", entry.dayResult?.trim() ?? "", entry.client ?? []),
      draft("evening", entry.eveningAction?.trim() ?? "", entry.eveningResult?.trim() ?? "", entry.eveningClient ?? entry.client ?? []),
    ].filter((slot) => slot !== undefined);
    const spoken = drafts.find((slot) => slot.external) ?? drafts.find((slot) => !slot.nothing);
    return drafts.map((slot): SlotFacts => {
      const own = slot === spoken;
      const typed = own && entry.counterpart !== undefined ? COUNTERPART_OF[entry.counterpart] : undefined;
      const external = typed === undefined ? slot.external || (own && clients.length > 0 && entry.channel !== undefined && entry.channel !== "其他") : OUTSIDE.has(typed);
      const reading = own ? withColumns(slot.reading, external ? entry.met : undefined, entry.resultKind) : slot.reading;
      return {
        ...slot,
        reading,
        counterpart: typed ?? slot.counterpart ?? (external ? "client" : null),
        external,
        met: tookPlace(external, reading),
        clients: external ? (slot.slot === "day" ? clients : evening) : [],
        origin: { ...entry.origin, column: columns?.get(slot.slot === "day" ? "dayAction" : "eveningAction") ?? entry.origin.column },
        entry,
      };
    });
  };
  return (entry) => {
    const before = known.get(entry);
    if (before) return before;
    const slots = read(entry);
    known.set(entry, slots);
    return slots;
  };
}
