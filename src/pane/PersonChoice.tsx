import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { peopleTyped, personTyped } from "./personTyped.js";
import { useSpeech } from "./speech.js";

interface Props {
  readonly people: readonly string[];
  /** Null for the team. */
  readonly person: string | null;
  readonly disabled: boolean;
  readonly onChoose: (person: string | null) => void;
}

/** So many names are chosen from a list; more are found by typing. */
const LISTED = 15;

/** Whose week: a list of the people, or, where they are many, a field that finds them as one types. */
export function PersonChoice(props: Props): JSX.Element {
  const { label } = useSpeech();
  return (
    <>
      <label for="who">{label("who")}</label>
      {props.people.length > LISTED ? <PersonField {...props} /> : <PersonList {...props} />}
    </>
  );
}

function PersonList({ people, person, disabled, onChoose }: Props): JSX.Element {
  const { label } = useSpeech();
  return (
    <select id="who" disabled={disabled} value={person ?? ""} onChange={(event) => onChoose(event.currentTarget.value || null)}>
      <option value="">{label("team")}</option>
      {people.map((name) => (
        <option key={name} value={name}>
          {name}
        </option>
      ))}
    </select>
  );
}

function PersonField({ people, person, disabled, onChoose }: Props): JSX.Element {
  const { label } = useSpeech();
  const [typed, setTyped] = useState(person ?? "");
  const meant = personTyped(typed, people);
  const near = peopleTyped(typed, people).length;
  const take = (text: string): void => {
    setTyped(text);
    const found = personTyped(text, people);
    if (found !== undefined) onChoose(found);
  };
  const hint = meant !== undefined ? label("findPerson") : label(near === 0 ? "noPerson" : "manyPeople", { name: typed.trim(), n: near, now: person ?? label("team") });
  return (
    <>
      <input
        id="who"
        type="text"
        list="people"
        autocomplete="off"
        aria-describedby="whose"
        aria-invalid={near === 0}
        disabled={disabled}
        placeholder={label("allPeople", { n: people.length })}
        value={typed}
        onInput={(event) => take(event.currentTarget.value)}
        onChange={() => setTyped((text) => personTyped(text, people) ?? text)}
      />
      <datalist id="people">
        {people.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <p id="whose" class="quiet" role="status">
        {hint}
      </p>
    </>
  );
}
