import type { Attitude, Counterpart } from "./reading.js";

/** n of m; printed as n/m, with a whole percent only from m = 10 on (ruling 1). */
export interface Ratio {
  readonly n: number;
  readonly of: number;
}

/** The figures of a review; each counts what its name says, once. */
export interface Counts {
  readonly planned: number;
  readonly done: number;
  readonly partial: number;
  readonly missed: number;
  readonly postponed: number;
  readonly cancelled: number;
  readonly unclear: number;
  /** 完成 ÷ (all − 取消). */
  readonly completion: Ratio;
  readonly unsure: number;
  readonly contacts: {
    readonly arranged: number;
    readonly realised: number;
    readonly failed: number;
    /** Meetings of which no cell says whether they took place. */
    readonly unknown: number;
    /** Realised contacts by counterpart. */
    readonly byCounterpart: Readonly<Partial<Record<Counterpart, number>>>;
    /** Realised contacts whose counterpart was read from the words, for no column says it (ruling 31). */
    readonly fromText: number;
    /** Realised contacts whose row names a client. */
    readonly named: number;
  };
  /** Realised contacts with a tangible result: agreed or better (ruling 27). */
  readonly tangible: Ratio;
  /** Of these, at signing or payment level. */
  readonly signedOrPaid: number;
  readonly attitudes: Readonly<Record<Attitude, number>>;
  readonly elements: Ratio;
  /** Evenings with a reception: a prompt for the self-check and the manager, never for the copy that goes up. */
  readonly eveningReceptions: number;
  readonly openNeeds: number;
  /** Days the oldest open need has waited; null where none is open or none has a date. */
  readonly longestWait: number | null;
  /** Tasks standing in the plan week. */
  readonly nextPlans: number;
}
