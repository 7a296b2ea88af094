import type { Sentence } from "../finding.js";
import type { Client, KeyPerson, Ticket } from "../nouns.js";
import type { Ratio } from "../counts.js";

/** What clients asked or complained of, with its clocks (002-17, 003-09, 004-04, 004-07, 004-08). */
export interface TicketLine {
  readonly ticket: Ticket;
  readonly client: string;
  readonly tier: Client["tier"] | null;
  readonly open: boolean;
  /** Hours to the first answer, or so far without one; null where a time of day is missing. */
  readonly answerHours: number | null;
  /** Working days to the solution, or so far without one. */
  readonly workingDays: number;
  /** The first answer came, or is still to come, after the limit of the client's tier. */
  readonly answeredLate: boolean;
  /** How long it may take: hours for the tiers that have them, else working days (2.6 K5). */
  readonly limit: { readonly unit: "hours" | "days"; readonly value: number };
  /** Solved, or still to be solved, after its limit. */
  readonly solvedLate: boolean;
  readonly light: "green" | "yellow" | "red";
  readonly why: Sentence;
}

/** The problems on record as of today. */
export interface Service {
  /** The open ones, and those solved not long ago. */
  readonly tickets: readonly TicketLine[];
  /** Of all on record: solved within their limit, of those solved. */
  readonly inTime: Ratio;
  /** By where they came from: clients spoke by themselves, or were asked (002-15). */
  readonly bySource: Readonly<Record<"主动" | "被动", number>>;
}

/** Who decides at a client, as far as it is on record (001-10, 001-14, 003-08, 004-29, 004-30); internal. */
export interface ChainLine {
  readonly client: string;
  readonly people: readonly KeyPerson[];
  /** The mean support of each role, −2…+2; null where nobody of the role is on record, or none has a figure. */
  readonly support: Readonly<Record<ChainRole, number | null>>;
  /** Roles without anybody on record, among those a decision needs. */
  readonly uncovered: readonly ChainRole[];
  /** 经办层卡点, 决策层未覆盖: the leaders agree and the desk does not, or the desk agrees and no leader does (001-10). */
  readonly stuck: "desk" | "leaders" | null;
  /** People who joined the chain in the quarter of today (004-52). */
  readonly joined: readonly KeyPerson[];
  /** Changes of post not long ago (001-37, 004-73). */
  readonly changed: readonly KeyPerson[];
  /** Leaders met within the last month, of all leaders on record (003-08); null where no date of a contact is on record. */
  readonly leadersMet: Ratio | null;
  /** The mean of 关系程度, 1–5; null without a figure (001-41). */
  readonly closeness: number | null;
}

/** The roles of a decision chain; somebody who only introduced us is not needed for a decision. */
export const CHAIN_ROLES = ["主要领导", "分管领导", "对接人", "经办人"] as const;
/** One of `CHAIN_ROLES`. */
export type ChainRole = (typeof CHAIN_ROLES)[number];

/** What the boards of service and decision chains are drawn of; null where their sheet is missing. */
export interface ServiceBoards {
  readonly service: Service | null;
  readonly chain: readonly ChainLine[] | null;
}
