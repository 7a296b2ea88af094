import type { ComponentChildren, JSX } from "preact";
import { useId, useState } from "preact/hooks";

interface Props {
  readonly name: string;
  /** What holds now. */
  readonly holds: string;
  /** Its standard and where that comes from. */
  readonly standard: string;
  /** The workbook says so itself. */
  readonly own: boolean;
  /** The form that changes it. */
  readonly form: (close: () => void) => ComponentChildren;
}

/** One setting with what holds now; a click opens the form that changes it. */
export function SettingLine({ name, holds, standard, own, form }: Props): JSX.Element {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const close = (): void => {
    setOpen(false);
    document.getElementById(id)?.focus();
  };
  return (
    <li class="setting">
      <button type="button" id={id} class="line" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <span class="line-text">
          <span class="line-subject">{name}</span>
          <span class={own ? "setting-holds own" : "setting-holds"}>{holds}</span>
          <span class="line-detail">{standard}</span>
        </span>
      </button>
      {isOpen ? form(close) : null}
    </li>
  );
}
