import type { JSX } from "preact";
import { useRef, useState } from "preact/hooks";
import { originText } from "../model/origin.js";
import type { Correctable } from "./correctable.js";
import { useCorrecting, type FormProps } from "./correcting.js";
import { CorrectionSaid } from "./CorrectionSaid.js";
import { Failure } from "./door.js";
import type { Line } from "./lines.js";
import { loadForm } from "./loadForm.js";
import { useSpeech } from "./speech.js";

interface Opened {
  readonly correctable: Correctable;
  readonly Form: (props: FormProps) => JSX.Element;
}

/** Under a line: what became of its correction, and the ways to correct it; a form is loaded when it is first opened. */
export function LineCorrection({ line }: { readonly line: Line }): JSX.Element | null {
  const { tell } = useSpeech();
  const correcting = useCorrecting();
  const [opened, setOpened] = useState<Opened | null>(null);
  const [lost, setLost] = useState<Failure | null>(null);
  const opener = useRef<HTMLButtonElement | null>(null);
  const { about, correctable = [] } = line;

  if (!correcting || about === undefined || (correctable.length === 0 && !correcting.notes.has(about))) return null;
  const close = (): void => {
    setOpened(null);
    opener.current?.focus();
  };
  const toggle = (button: HTMLButtonElement, own: Correctable): void => {
    opener.current = button;
    setLost(null);
    if (opened?.correctable.kind === own.kind) return close();
    loadForm(own.kind).then((Form) => setOpened({ correctable: own, Form }), () => setLost(new Failure("CORRECT_NOT_LOADED", { say: "correctNotLoaded", with: {} })));
  };
  return (
    <div class="correction">
      <CorrectionSaid about={about} />
      {correctable.length > 0 ? (
        <div class={correctable.length > 1 ? "correct-ways below" : "correct-ways"}>
          {correctable.map((own) => (
            <button
              key={own.kind}
              type="button"
              class={`quiet-act correct correct-${own.kind}`}
              aria-expanded={opened?.correctable.kind === own.kind}
              aria-label={tell({ say: `${wayOf(own)}Line`, with: { subject: line.subject } })}
              onClick={(event) => toggle(event.currentTarget, own)}
            >
              {tell({ say: wayOf(own), with: {} })}
            </button>
          ))}
        </div>
      ) : null}
      {lost ? (
        <p class="notice" role="alert">
          {tell(lost.say)}
        </p>
      ) : null}
      {opened ? (
        <opened.Form
          key={opened.correctable.kind}
          correctable={opened.correctable}
          today={correcting.today}
          reviewer={correcting.reviewer}
          linksOf={correcting.linksOf}
          onClose={close}
          // A link is told beside its task, whichever end it was made from.
          onCorrect={(correction) => correcting.correct(correction.kind === "link" ? originText(correction.task.origin) : opened.correctable.about, correction)}
        />
      ) : null}
    </div>
  );
}

/** What the button of a way says. */
function wayOf(own: Correctable): string {
  switch (own.kind) {
    case "grade":
    case "pause":
      return "correct";
    case "link":
      return own.end.kind === "task" ? "linkToRow" : "linkToTask";
    case "alias":
      return "aliasTell";
    case "phrase":
      return "phraseTell";
  }
}
