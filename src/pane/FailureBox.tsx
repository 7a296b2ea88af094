import type { JSX } from "preact";
import type { Failure } from "./door.js";
import { useSpeech } from "./speech.js";

interface Props {
  readonly failure: Failure;
  readonly onAgain: () => void;
  /** Null where there is nothing to go back to. */
  readonly onBack: (() => void) | null;
}

/** What stopped the work, in one sentence, and what can be done now. */
export function FailureBox({ failure, onAgain, onBack }: Props): JSX.Element {
  const { label, tell } = useSpeech();
  return (
    <section class="failure" role="alert">
      <h2>{label("failedTitle")}</h2>
      <p>{tell(failure.say)}</p>
      <p class="quiet">{label("failed.where", { code: failure.code })}</p>
      <div class="acts">
        <fluent-button appearance="primary" onClick={onAgain}>
          {label("tryAgain")}
        </fluent-button>
        {onBack ? <fluent-button onClick={onBack}>{label("back")}</fluent-button> : null}
      </div>
    </section>
  );
}
