import type { JSX } from "preact";
import type { Failure } from "./door.js";
import { useSpeech } from "./speech.js";

interface Props {
  readonly failure: Failure;
  /** Null where trying again cannot help, as with a file that was refused. */
  readonly onAgain: (() => void) | null;
  /** Null where there is nothing to go back to. */
  readonly onBack: (() => void) | null;
  readonly backLabel: "back" | "anotherFile";
}

/** What stopped the work, in one sentence, and what can be done now. */
export function FailureBox({ failure, onAgain, onBack, backLabel }: Props): JSX.Element {
  const { label, tell } = useSpeech();
  return (
    <section class="failure" role="alert">
      <h2 data-lead tabIndex={-1}>
        {label("failedTitle")}
      </h2>
      <p>{tell(failure.say)}</p>
      <p class="quiet">{label("failed.where", { code: failure.code })}</p>
      <div class="acts">
        {onAgain ? (
          <fluent-button appearance="primary" onClick={onAgain}>
            {label("tryAgain")}
          </fluent-button>
        ) : null}
        {onBack ? (
          <fluent-button appearance={onAgain ? "outline" : "primary"} onClick={onBack}>
            {label(backLabel)}
          </fluent-button>
        ) : null}
      </div>
    </section>
  );
}
