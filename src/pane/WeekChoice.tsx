import type { ComponentType, JSX } from "preact";
import { useRef, useState } from "preact/hooks";
import type { Day } from "../model/day.js";
import type { Overview } from "../model/overview.js";
import { useSpeech } from "./speech.js";
import type { CalendarProps } from "./weeks/WeekCalendar.js";
import { weekSlots } from "./weekText.js";

interface Props {
  readonly overview: Overview;
  readonly week: Day;
  readonly disabled: boolean;
  readonly onChoose: (week: Day) => void;
}

/** Which week: a list of those with rows, and a calendar of all, loaded when it is first opened; the default says why it is one. */
export function WeekChoice({ overview, week, disabled, onChoose }: Props): JSX.Element {
  const { label } = useSpeech();
  const [Calendar, setCalendar] = useState<ComponentType<CalendarProps> | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const bare = [...new Set([overview.week, week])].filter((own) => !overview.weeks.some(({ start }) => start === own)).map((start) => ({ start, plans: 0, entries: 0 }));
  const close = (): void => {
    setCalendar(null);
    opener.current?.focus();
  };
  // Where it cannot be loaded, the list is there all the same.
  const open = (): void => void import(/* webpackChunkName: "weeks" */ "./weeks/WeekCalendar.js").then(({ WeekCalendar }) => setCalendar(() => WeekCalendar), () => undefined);
  return (
    <>
      <div class="week-choice">
        <label for="week">{label("week")}</label>
        <button type="button" class="quiet-act" ref={opener} aria-expanded={Calendar !== null} disabled={disabled} onClick={Calendar ? close : open}>
          {label("calendar")}
        </button>
      </div>
      <select id="week" aria-describedby="why-week" disabled={disabled} value={String(week)} onChange={(event) => onChoose(Number(event.currentTarget.value) as Day)}>
        {[...bare, ...overview.weeks].map(({ start, plans, entries }) => (
          <option key={start} value={String(start)}>
            {label(plans + entries > 0 ? "weekOption" : "weekOptionBare", { ...weekSlots(start), plans, entries })}
          </option>
        ))}
      </select>
      <p id="why-week" class="quiet">
        {label(overview.weeks.length === 0 ? "chosen.none" : week === overview.week ? `chosen.${overview.weekChosen}` : "chosen.asked")}
      </p>
      {Calendar && !disabled ? (
        <Calendar
          weeks={overview.weeks}
          chosen={week}
          standard={overview.week}
          onClose={close}
          onChoose={(chosen) => {
            onChoose(chosen);
            close();
          }}
        />
      ) : null}
    </>
  );
}
