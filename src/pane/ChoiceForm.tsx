import type { JSX } from "preact";
import type { Day } from "../model/day.js";
import type { Overview } from "../model/overview.js";
import type { Choice } from "./door.js";
import { PersonChoice } from "./PersonChoice.js";
import { useSpeech } from "./speech.js";
import { weekSlots } from "./weekText.js";

interface Props {
  readonly overview: Overview;
  readonly choice: Choice;
  readonly disabled: boolean;
  readonly onChoose: (choice: Choice) => void;
}

/** Whose week and which: weeks with data say how much, and the default says why it is one. */
export function ChoiceForm({ overview, choice, disabled, onChoose }: Props): JSX.Element {
  const { label } = useSpeech();
  const isDefault = choice.week === overview.week;
  const weeks = overview.weeks.some(({ start }) => start === overview.week)
    ? overview.weeks
    : [{ start: overview.week, plans: 0, entries: 0 }, ...overview.weeks];
  return (
    <div class="choice">
      <PersonChoice people={overview.people} person={choice.person} disabled={disabled} onChoose={(person) => onChoose({ ...choice, person })} />
      <label for="week">{label("week")}</label>
      <select id="week" aria-describedby="why-week" disabled={disabled} value={String(choice.week)} onChange={(event) => onChoose({ ...choice, week: Number(event.currentTarget.value) as Day })}>
        {weeks.map(({ start, plans, entries }) => (
          <option key={start} value={String(start)}>
            {label(plans + entries > 0 ? "weekOption" : "weekOptionBare", { ...weekSlots(start), plans, entries })}
          </option>
        ))}
      </select>
      <p id="why-week" class="quiet">
        {label(isDefault ? `chosen.${overview.weekChosen}` : "chosen.asked")}
      </p>
    </div>
  );
}
