import type { JSX } from "preact";
import { useEffect, useId, useRef, useState } from "preact/hooks";
import { addDays, partsOf, type Day } from "../../model/day.js";
import type { WeekFound } from "../../model/overview.js";
import { onEscape } from "../onEscape.js";
import { useSpeech } from "../speech.js";
import { weekSlots } from "../weekText.js";
import { monthOfWeek, shiftMonth, weeksOfMonth } from "./weeksOfMonth.js";

export interface CalendarProps {
  /** Weeks with rows. */
  readonly weeks: readonly WeekFound[];
  /** The Monday of the week that is chosen, and of the one that is chosen by default. */
  readonly chosen: Day;
  readonly standard: Day;
  readonly onChoose: (week: Day) => void;
  readonly onClose: () => void;
}

const DAYS = [0, 1, 2, 3, 4, 5, 6];
/** Weeks that a key goes on by. */
const STEPS: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1, PageUp: -4, PageDown: 4 };

/** A month by weeks: weeks with rows are marked, the one chosen by default says so; arrow keys go from week to week. */
export function WeekCalendar({ weeks, chosen, standard, onChoose, onClose }: CalendarProps): JSX.Element {
  const { label, tell } = useSpeech();
  const heading = useId();
  const list = useRef<HTMLUListElement>(null);
  const [at, setAt] = useState(chosen);
  const [month, setMonth] = useState(monthOfWeek(chosen));
  /** The keyboard is in the list, and goes along. */
  const [isLed, setLed] = useState(true);
  useEffect(() => {
    if (isLed) list.current?.querySelector<HTMLElement>("[tabindex='0']")?.focus();
  }, [at]);

  const shown = weeksOfMonth(month);
  const reached = shown.some(({ start }) => start === at) ? at : shown[0]?.start;
  const turn = (by: number): void => {
    setLed(false);
    setMonth(shiftMonth(month, by));
  };
  const go = (event: KeyboardEvent, from: Day): void => {
    const by = STEPS[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const to = addDays(from, by * 7);
    setLed(true);
    setAt(to);
    if (!weeksOfMonth(month).some(({ start }) => start === to)) setMonth(monthOfWeek(to));
  };
  const found = (start: Day): WeekFound => weeks.find((week) => week.start === start) ?? { start, plans: 0, entries: 0 };
  const said = ({ start, plans, entries }: WeekFound): string => {
    const text = label(plans + entries > 0 ? "weekOption" : "weekOptionBare", { ...weekSlots(start), plans, entries });
    return start === standard ? label("calendarDefault", { week: text }) : text;
  };
  return (
    <section class="calendar" aria-labelledby={heading} onKeyDown={onEscape(onClose)}>
      <div class="calendar-head">
        <button type="button" class="act" aria-label={label("calendarBack")} onClick={() => turn(-1)}>
          ‹
        </button>
        <strong id={heading} aria-live="polite">
          {label("calendarMonth", { year: month.year, month: month.month })}
        </strong>
        <button type="button" class="act" aria-label={label("calendarOn")} onClick={() => turn(1)}>
          ›
        </button>
      </div>
      <div class="calendar-days" aria-hidden="true">
        {DAYS.map((day) => (
          <span key={day}>{tell({ say: `weekday-${day + 1}`, with: {} })}</span>
        ))}
      </div>
      <ul ref={list}>
        {shown.map(({ start }) => {
          const week = found(start);
          const rows = week.plans + week.entries;
          return (
            <li key={start}>
              <button
                type="button"
                class={rows > 0 ? "calendar-week filled" : "calendar-week"}
                aria-pressed={start === chosen}
                tabIndex={start === reached ? 0 : -1}
                onKeyDown={(event) => go(event, start)}
                onClick={() => onChoose(start)}
              >
                <span class="visually-hidden">{said(week)}</span>
                {DAYS.map((day) => {
                  const { date, month: own } = partsOf(addDays(start, day));
                  return (
                    <span key={day} aria-hidden="true" class={own === month.month ? "" : "outside"}>
                      {date}
                    </span>
                  );
                })}
              </button>
            </li>
          );
        })}
      </ul>
      <p class="quiet">{label("calendarHint")}</p>
    </section>
  );
}
