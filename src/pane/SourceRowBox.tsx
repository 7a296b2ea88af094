import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { originText } from "../model/origin.js";
import type { SourceRow } from "./door.js";
import { useSpeech } from "./speech.js";

/** A source row in the page: each heading with what its cell says, the cell in question marked. It takes the keyboard, and Escape closes it. */
export function SourceRowBox({ row, onClose }: { readonly row: SourceRow; readonly onClose: () => void }): JSX.Element {
  const { label } = useSpeech();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [row]);
  useEffect(() => {
    const close = ({ key }: KeyboardEvent): void => {
      if (key === "Escape") onClose();
    };
    document.addEventListener("keydown", close);
    return () => document.removeEventListener("keydown", close);
  }, [onClose]);
  const title = label("rowTitle", { place: originText(row.origin) });
  return (
    <section class="source" aria-label={title}>
      <header>
        <h2 ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <fluent-button appearance="subtle" size="small" onClick={onClose}>
          {label("close")}
        </fluent-button>
      </header>
      <dl>
        {row.cells.map(({ heading: name, text, chosen }, index) => (
          <div key={index} class={chosen ? "chosen" : undefined}>
            <dt>{name}</dt>
            <dd class={text === "" ? "quiet" : undefined}>{text === "" ? label("blank") : text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
