import type { JSX } from "preact";
import { useId } from "preact/hooks";

interface Props {
  readonly label: string;
  /** What the drop-down says where nothing is chosen. */
  readonly none: string;
  readonly options: readonly string[];
  /** Options that are chosen elsewhere. */
  readonly taken: ReadonlySet<string>;
  /** "" where nothing is chosen. */
  readonly value: string;
  readonly onChoose: (value: string) => void;
}

/** A drop-down of the person's own names for one of ours. */
export function MatchChoice({ label, none, options, taken, value, onChoose }: Props): JSX.Element {
  const id = useId();
  return (
    <>
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        <option value="">{none}</option>
        {options.map((option) => (
          <option key={option} value={option} disabled={taken.has(option)}>
            {option}
          </option>
        ))}
      </select>
    </>
  );
}
