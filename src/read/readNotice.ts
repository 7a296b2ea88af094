import { dayOf, partsOf, weekdayOf, type Day } from "../model/day.js";

/** What a yearly notice of the State Council says. */
export interface Notice {
  readonly daysOff: readonly Day[];
  readonly workingDays: readonly Day[];
  /** Sentences whose weekday or count of days does not fit their dates. */
  readonly doubts: readonly string[];
}

const TITLE = /(\d{4})年[^。]*?(?:节假日|放假|假期)/u;
const REMARK = String.raw`(?:\(([^)]*)\))?`;
const DATES = new RegExp(String.raw`(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日${REMARK}(?:\s*(?:至|到|—|–|-|~)+\s*(?:(\d{4})年)?(?:(\d{1,2})月)?(\d{1,2})日${REMARK})?`, "gu");
const LONGEST = 31;
const WEEKDAYS = "一二三四五六日";

/**
 * The days off and the working weekend days of a notice pasted as text (ruling 23).
 *
 * Its title or its dates tell the year; where neither does, the one year beside `near` in which every weekday it names is right. Undefined where no year can be told.
 *
 * @example readNotice("一、元旦：2026年1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。", 2025)?.workingDays.map(isoDay) //=> ["2026-01-04"]
 */
export function readNotice(text: string, near: number): Notice | undefined {
  const plain = text.normalize("NFKC");
  const stated = Number(TITLE.exec(plain)?.[1] ?? /(\d{4})年\d{1,2}月/u.exec(plain)?.[1] ?? Number.NaN);
  if (stated >= 1970) return noticeOf(plain, stated);
  const fitting = [near - 1, near, near + 1].map((year) => noticeOf(plain, year)).filter(({ doubts }) => doubts.length === 0);
  const named = /周[一二三四五六日]/u.test(plain);
  return named && fitting.length === 1 ? fitting[0] : undefined;
}

function noticeOf(text: string, year: number): Notice {
  const daysOff = new Set<Day>();
  const workingDays = new Set<Day>();
  const doubts: string[] = [];
  for (const sentence of text.split(/[。;；\n]/u)) {
    const into = /放假/u.test(sentence) ? daysOff : /上班/u.test(sentence) ? workingDays : undefined;
    if (!into) continue;
    let days = 0;
    let fits = true;
    for (const found of sentence.matchAll(DATES)) {
      const span = spanOf(found, year);
      fits &&= span !== undefined && span.fits;
      for (let day: number = span?.first ?? 1; day <= (span?.last ?? 0); day += 1) {
        into.add(day as Day);
        days += 1;
      }
    }
    const counted = /(?:共|放假)\s*(\d{1,2})\s*天/u.exec(sentence)?.[1];
    if (days > 0 && (!fits || (counted !== undefined && Number(counted) !== days))) doubts.push(sentence.trim());
  }
  return { daysOff: [...daysOff], workingDays: [...workingDays], doubts };
}

interface DaySpan {
  readonly first: Day;
  readonly last: Day;
  readonly fits: boolean;
}

/** The end of a span takes year and month from its start; a notice's first holiday may begin in the old year. */
function spanOf([, y1, m1, d1, remark1, y2, m2, d2, remark2]: RegExpExecArray, year: number): DaySpan | undefined {
  const first = dayOf(Number(y1 ?? year), Number(m1), Number(d1));
  if (first === undefined) return undefined;
  const from = partsOf(first);
  const last = d2 === undefined ? first : dayOf(Number(y2 ?? from.year), Number(m2 ?? from.month), Number(d2));
  if (last === undefined || last < first || last - first > LONGEST) return { first, last: first, fits: false };
  return { first, last, fits: weekdayFits(first, remark1) && weekdayFits(last, remark2) };
}

function weekdayFits(day: Day, remark: string | undefined): boolean {
  const named = /周([一二三四五六日])/u.exec(remark ?? "")?.[1];
  return named === undefined || WEEKDAYS.indexOf(named) + 1 === weekdayOf(day);
}
