import type { JSX } from "preact";
import { useRef, useState } from "preact/hooks";
import type { Act, Choice } from "./door.js";
import { useSpeech } from "./speech.js";

interface Props {
  /** The sheets that runs made. */
  readonly ours: readonly string[];
  /** Whether the week on show is sealed; null where none is on show. */
  readonly sealed: boolean | null;
  readonly onAct: (act: Act) => void;
  readonly onSeal: (seal: Choice["seal"]) => void;
}

/** What is seldom wanted of a reviewed workbook: back to the last state, the week sealed, everything out; removing asks once, in its own place. */
export function MoreActs({ ours, sealed, onAct, onSeal }: Props): JSX.Element {
  const { label, language } = useSpeech();
  const [asking, setAsking] = useState(false);
  const box = useRef<HTMLDetailsElement>(null);
  const close = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || !box.current?.open) return;
    event.stopPropagation();
    box.current.querySelector("summary")?.focus();
    if (asking) setAsking(false);
    else box.current.open = false;
  };
  const seal = sealed ? "unseal" : "seal";
  return (
    <details ref={box} class="group more" onKeyDown={close}>
      <summary>
        <h2>{label("moreActs")}</h2>
      </summary>
      <dl class="more-acts">
        <Offer button={label("restore")} hint={label("restoreHint")} onPress={() => onAct("restore")} />
        {sealed === null ? null : <Offer button={label(seal)} hint={label(`${seal}Hint`)} onPress={() => onSeal(seal)} />}
        {asking ? null : <Offer button={label("clean")} hint={label("cleanHint")} onPress={() => setAsking(true)} />}
      </dl>
      {asking ? (
        <div class="sure" role="group" aria-label={label("clean")}>
          <p data-lead tabIndex={-1}>
            {label("cleanAsk", { n: ours.length, sheets: ours.join(language === "zh" ? "、" : ", ") })}
          </p>
          <div class="acts">
            <fluent-button size="small" onClick={() => onAct("clean")}>
              {label("cleanSure")}
            </fluent-button>
            <fluent-button size="small" appearance="subtle" onClick={() => setAsking(false)}>
              {label("cleanNot")}
            </fluent-button>
          </div>
        </div>
      ) : null}
    </details>
  );
}

function Offer({ button, hint, onPress }: { readonly button: string; readonly hint: string; readonly onPress: () => void }): JSX.Element {
  return (
    <div>
      <dt>
        <fluent-button size="small" onClick={onPress}>
          {button}
        </fluent-button>
      </dt>
      <dd class="quiet">{hint}</dd>
    </div>
  );
}
