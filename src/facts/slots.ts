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
import { isSignedOrPaid } from "./rungs.js";

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

/** What the two cells of a slot say, whoever's they are and whichever client the row names. */
interface Said extends Pick<SlotFacts, "reading" | "party" | "nothing" | "reception" | "travel"> {
  readonly counterpart: Counterpart | null;
  readonly external: boolean;
}

type Draft = Said & Pick<SlotFacts, "slot" | "action" | "result">;

function said(action: string, result: string): Said {
  const nothing = (action === "" || noneWord(action)) && (result === "" || noneWord(result));
  const reading = readEffect(action, result);
  const whom = nothing ? undefined : readCounterpart(action);
  const signed = whom === undefined && !nothing && isSignedOrPaid(reading.rung);
  return {
    reading,
    counterpart: whom?.counterpart ?? (signed ? "other" : null),
    external: whom?.external ?? signed,
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
  const phrases = new Map<string, Said>();
  const columns = table?.columns as ReadonlyMap<string, number> | undefined;

  const draft = (slot: Slot, typedAction: string | undefined, typedResult: string | undefined, clients: readonly string[]): readonly Draft[] => {
    const [action, result] = [typedAction?.trim() ?? "", typedResult?.trim() ?? ""];
    if (action === "" && result === "") return [];
    const key = `${action}\u0000${result}`;
    const own = phrases.get(key) ?? said(action, result);
    phrases.set(key, own);
    const named = own.counterpart === null && own.reading.label !== "rest" && clients.some((client) => action.includes(client));
    return [{ slot, action, result, ...own, ...(named ? { counterpart: "client", external: true } : {}) }];
  };
  const read = (entry: LogEntry): readonly SlotFacts[] => {
    const clients = (entry.client ?? []).map(names.nameOf);
    const evening = entry.eveningClient ? entry.eveningClient.map(names.nameOf) : clients;
    const drafts = [
      ...draft("day", entry.dayAction, entry.dayResult, entry.client ?? []),
      ...draft("evening", entry.eveningAction, entry.eveningResult, entry.eveningClient ?? entry.client ?? []),
    ];
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
