import type { ComponentType, JSX } from "preact";
import { useRef, useState } from "preact/hooks";
import { onEscape } from "./onEscape.js";
import { useSpeech } from "./speech.js";
import type { PaneKey } from "./speechOf.js";

interface Props<Given> {
  readonly text: PaneKey;
  readonly load: () => Promise<ComponentType<Given>>;
  /** What the view is given. */
  readonly given: Given;
}

/** A button that opens a view below itself, loaded with its words when a person first asks for it. */
export function Opener<Given extends object>({ text, load, given }: Props<Given>): JSX.Element {
  const { label, learnReview } = useSpeech();
  const [View, setView] = useState<ComponentType<Given> | null>(null);
  const [lost, setLost] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const toggle = (): void => {
    setLost(false);
    if (View) return setView(null);
    Promise.all([load(), learnReview()]).then(([Loaded]) => setView(() => Loaded), () => setLost(true));
  };
  const close = (): void => {
    setView(null);
    button.current?.focus();
  };
  return (
    <div class="rep">
      <button ref={button} type="button" class="act" aria-expanded={View !== null} onClick={toggle}>
        {label(text)}
      </button>
      {lost ? (
        <p class="notice" role="alert">
          {label("repNotLoaded")}
        </p>
      ) : null}
      {View ? (
        <div onKeyDown={onEscape(close)}>
          <View {...given} />
        </div>
      ) : null}
    </div>
  );
}
