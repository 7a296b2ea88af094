import type { JSX } from "preact";
import { useSpeech } from "./speech.js";
import type { Far } from "./state.js";

/** What is being done and how far it is, with a way to stop it where there is one. */
export function Working({ far, text, onCancel }: { readonly far: Far; readonly text: string; readonly onCancel: (() => void) | null }): JSX.Element {
  const { label } = useSpeech();
  return (
    <div class="working">
      <p data-lead tabIndex={-1}>
        {text}
      </p>
      {far.of > 0 ? <fluent-progress-bar aria-label={text} max={far.of} value={far.done} /> : <fluent-progress-bar aria-label={text} />}
      {far.step === "writing" || !onCancel ? null : (
        <fluent-button size="medium" onClick={onCancel}>
          {label("cancel")}
        </fluent-button>
      )}
    </div>
  );
}
