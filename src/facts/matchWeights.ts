import type { MatchReason } from "../model/grade.js";

/** What each thing that a task and a log row share is worth, all of it our own choice [A]; ruling 11 holds by it: no place and no general word is in this table. */
export const MATCH_WEIGHTS = {
  /** 关联任务 says so. */
  said: 10,
  /** 佐证 says so. */
  accepted: 10,
  /** The log row holds the task's own words. */
  verbatim: 5,
  /** A thing that both name (补充协议). */
  thing: 4,
  /** A short name, a party that many tasks share (投资方), or the papers of a kind of work (验收资料). */
  word: 3,
  client: 3,
  /** A client named in words that several clients' names end with. */
  office: 2,
  project: 3,
  /** The same kind of work: 催款 and 到账. */
  topic: 2,
  /** The task is no more than a visit, and the row is one. */
  visit: 2,
  document: 1,
  way: 3,
  /** The department or leader that a need is asked of. */
  holder: 2,
  otherOwner: -3,
  otherHolder: -10,
  otherOffice: -2,
  /** The same kind of work, and each names a thing of its own. */
  otherThing: -2,
  otherDocument: -1,
  otherPhase: -2,
  otherProject: -3,
  otherClient: -10,
} as const satisfies Readonly<Record<MatchReason["part"], number>>;

/** From this score on a row is evidence [A]. */
export const EVIDENCE_SCORE = 4;

/** From this score on, with a thing that both name, two needs are one [A]. */
export const SAME_NEED_SCORE = 7;

/** From this score on it is worth asking about [A]. */
export const POSSIBLE_SCORE = 3;
