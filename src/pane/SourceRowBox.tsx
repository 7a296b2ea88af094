import type { JSX } from "preact";
import { originText } from "../model/origin.js";
import type { SourceRow } from "./door.js";
import { useSpeech } from "./speech.js";

/** A source row in the page: each heading with what its cell says, the cell in question marked. */
export function SourceRowBox({ row, onClose }: { readonly row: SourceRow; readonly onClose: () => void }): JSX.Element {
  const { label } = useSpeech();
  return (
    <section class="source" role="region" aria-live="polite" aria-label={label("rowTitle", { place: originText(row.origin) })}>
      <header>
        <h2>{label("rowTitle", { place: originText(row.origin) })}</h2>
        <fluent-button appearance="subtle" size="small" onClick={onClose}>
          {label("close")}
        </fluent-button>
      </header>
      <dl>
        {row.cells.map(({ heading, text, chosen }, index) => (
          <div key={index} class={chosen ? "chosen" : undefined}>
            <dt>{heading}</dt>
            <dd class={text === "" ? "quiet" : undefined}>{text === "" ? label("blank") : text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
