import { addDays, type Day } from "../../model/day.js";
import type { ClientAccount, PeriodCount } from "../../model/boards/account.js";
import type { Tier } from "../../model/boards/tiers.js";
import type { Client, KeyPerson, LogEntry } from "../../model/nouns.js";
import { isReviewMeeting } from "../../text/isReviewMeeting.js";
import { isVisit } from "../isVisit.js";
import { overMonth, overQuarter, type Period } from "../overMonth.js";
import { quarterAt } from "../quarterOf.js";
import type { SlotFacts, SlotReader } from "../slots.js";
import { seniorNorm, visitNorm } from "../visitNorm.js";
import type { ClientRows } from "./clientRows.js";

/** When a review is made, and of which week. */
export interface Now {
  readonly today: Day;
  /** The reviewed week's last day. */
  readonly end: Day;
}

/** What the log tells of clients against the norms of their tiers (004-04, 004-08, 004-09, 004-13, 001-39). */
export interface Visiting {
  of(client: Client, tier: Tier | null, leaders: readonly KeyPerson[]): Pick<ClientAccount, "visits" | "senior" | "meetings" | "contacts">;
}

const NOTHING = { visits: null, senior: null, meetings: null, contacts: null } as const;

/** Gives the counts of the last month and quarter that are over; nothing for a client that no row names or that shares its name. */
export function visiting(rows: ClientRows, slotsOf: SlotReader, numbers: ReadonlyMap<string, number>, { today, end }: Now): Visiting {
  const month = overMonth(end, today);
  const quarter = overQuarter(end, today);
  const begins = rows.begins;

  const counted = ({ first, last }: Period, n: number, norm: number | null): PeriodCount | null =>
    norm === null || begins === null || begins > last ? null : { first, last, n, norm, covered: begins <= first, begins };
  return {
    of(client, tier, leaders) {
      const own = rows.of(client);
      if (own.length === 0 || rows.shared.has(client)) return NOTHING;
      const met = ({ first, last }: Period, asked: (entry: LogEntry) => boolean = () => true): readonly SlotFacts[] =>
        own.filter((entry) => entry.day >= first && entry.day <= last && asked(entry)).flatMap((entry) => slotsOf(entry).filter((slot) => slot.met === true && slot.clients.includes(client.name)));
      const visits = visitNorm(tier, numbers);
      const senior = seniorNorm(tier, numbers);
      const inMonth = visits === null && senior === null ? [] : met(month);
      const seniors = counted(month, seniorContacts(inMonth, leaders, month), senior);
      return {
        visits: counted(month, inMonth.filter(isVisit).length, visits),
        senior: seniors && { ...seniors, unsaid: inMonth.filter(({ counterpart }) => counterpart === "leader").length },
        meetings: meetingsOf(tier),
        contacts: contactsOf(),
      };

      function meetingsOf(of: Tier | null): PeriodCount | null {
        const period = of === "核心" ? month : of === "发展" ? quarter : null;
        if (period === null) return null;
        const held = met(period, (entry) => entry.channel === "会议" || [entry.dayAction, entry.eveningAction].some((action) => isReviewMeeting(action ?? "")));
        return counted(period, held.filter((slot) => slot.entry.channel === "会议" || isReviewMeeting(slot.action)).length, 1);
      }

      function contactsOf(): ClientAccount["contacts"] {
        const [first, second, third] = [2, 1, 0].map((back) => quarterAt(quarter.index - back));
        if (!first || !second || !third || begins === null || begins > first.first) return null;
        const rowsIn = (period: Period): number => own.filter(({ day, met: seen }) => seen !== false && day >= period.first && day <= period.last).length;
        return [rowsIn(first), rowsIn(second), rowsIn(third)];
      }
    },
  };
}

/** Contacts with leaders of the client in the log, or at least one where the sheet 关键人 has one in that month. */
function seniorContacts(slots: readonly SlotFacts[], leaders: readonly KeyPerson[], { first, last }: Period): number {
  const logged = slots.filter(({ counterpart }) => counterpart === "clientLeader").length;
  const listed = leaders.some(({ role, lastContact }) => (role === "主要领导" || role === "分管领导") && lastContact !== undefined && lastContact >= first && lastContact < addDays(last, 1));
  return Math.max(logged, listed ? 1 : 0);
}
