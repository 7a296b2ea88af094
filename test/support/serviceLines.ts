import type { ChainLine, Service, TicketLine } from "../../src/model/boards/serviceBoards.js";
import { keyPerson, ticket } from "./optionalSheets.js";

/** An open problem in time, changed as asked. */
export function ticketLine(change: Partial<TicketLine> = {}): TicketLine {
  return { ticket: ticket(), client: "示例市自然资源局", tier: null, open: true, answerHours: null, workingDays: 2, answeredLate: false, limit: { unit: "days", value: 7 }, solvedLate: false, light: "green", why: { say: "why-ticket-open-days", with: { days: 2, limit: 7 } }, ...change };
}

/** The problems of a review. */
export function serviceOf(...tickets: readonly TicketLine[]): Service {
  return { tickets, inTime: { n: 0, of: 0 }, bySource: { 主动: 0, 被动: 0 } };
}

/** A decision chain in which nothing is remarkable, changed as asked. */
export function chainLine(change: Partial<ChainLine> = {}): ChainLine {
  return { client: "示例市自然资源局", people: [keyPerson()], support: { 主要领导: null, 分管领导: null, 对接人: null, 经办人: null }, uncovered: [], stuck: null, joined: [], changed: [], leadersMet: null, closeness: null, ...change };
}
