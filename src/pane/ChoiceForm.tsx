import type { JSX } from "preact";
import type { Overview } from "../model/overview.js";
import type { Choice } from "./door.js";
import { PersonChoice } from "./PersonChoice.js";
import { WeekChoice } from "./WeekChoice.js";

interface Props {
  readonly overview: Overview;
  readonly choice: Choice;
  readonly disabled: boolean;
  readonly onChoose: (choice: Choice) => void;
}

/** Whose week and which. */
export function ChoiceForm({ overview, choice, disabled, onChoose }: Props): JSX.Element {
  return (
    <div class="choice">
      <PersonChoice people={overview.people} person={choice.person} disabled={disabled} onChoose={(person) => onChoose({ ...choice, person })} />
      <WeekChoice overview={overview} week={choice.week} disabled={disabled} onChoose={(week) => onChoose({ ...choice, week })} />
    </div>
  );
}
