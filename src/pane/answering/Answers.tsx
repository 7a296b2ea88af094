import type { JSX } from "preact";
import { useId } from "preact/hooks";

/** One answer of several: its text, and what speaks for it or follows from it. */
export interface Answer {
  readonly key: string;
  readonly text: string;
  readonly detail: string;
}

interface Props {
  readonly legend: string;
  readonly answers: readonly Answer[];
  /** Null where none is chosen. */
  readonly chosen: string | null;
  readonly onChoose: (key: string) => void;
}

/** Answers of which one is chosen. */
export function Answers({ legend, answers, chosen, onChoose }: Props): JSX.Element {
  const name = useId();
  return (
    <fieldset class="answers">
      <legend>{legend}</legend>
      {answers.map(({ key, text, detail }) => (
        <label key={key} class="answer">
          <input type="radio" name={name} checked={chosen === key} onChange={() => onChoose(key)} />
          <span class="tick-text">
            <span>{text}</span>
            {detail === "" ? null : <span class="line-detail">{detail}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
