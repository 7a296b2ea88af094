import type { JSX } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { DateSystem } from "../model/dateSystem.js";
import type { Place } from "../model/drawing.js";
import type { Drawn } from "./door.js";
import { DrawingView } from "./DrawingView.js";
import { fitWidth } from "./fitWidth.js";
import { useSpeech } from "./speech.js";

interface Props {
  readonly drawn: readonly Drawn[];
  /** The one that is shown when they come. */
  readonly first?: number;
  readonly dateSystem: DateSystem;
  readonly onLink: (place: Place) => void;
}

/** The drawn sheets as pages, one at a time, chosen like the sheets of a workbook. */
export function SheetTabs({ drawn, first = 0, dateSystem, onLink }: Props): JSX.Element | null {
  const { label } = useSpeech();
  const [chosen, setChosen] = useState(Math.max(0, first));
  const index = Math.min(chosen, drawn.length - 1);
  const page = drawn[index];
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const paper = box.current?.querySelector<HTMLElement>(".paper");
    return box.current && paper ? fitWidth(box.current, paper) : undefined;
  }, [page]);
  if (!page) return null;
  const step = (event: KeyboardEvent): void => {
    const by = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    if (by === 0) return;
    const to = (index + by + drawn.length) % drawn.length;
    setChosen(to);
    document.getElementById(`tab-${to}`)?.focus();
  };
  return (
    <section class="sheets" aria-label={label("preview")}>
      <div class="tabs" role="tablist" aria-label={label("preview")} onKeyDown={step}>
        {drawn.map(({ sheet }, at) => (
          <button key={sheet} id={`tab-${at}`} type="button" role="tab" aria-controls="page" aria-selected={at === index} tabIndex={at === index ? 0 : -1} onClick={() => setChosen(at)}>
            {sheet}
          </button>
        ))}
      </div>
      <div ref={box} class="page" id="page" role="tabpanel" aria-labelledby={`tab-${index}`} tabIndex={0}>
        <DrawingView drawing={page.drawing} name={page.sheet} dateSystem={dateSystem} onLink={onLink} />
      </div>
    </section>
  );
}
