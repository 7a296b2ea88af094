import type { ComponentChildren, JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { onEscape } from "../onEscape.js";
import { useSpeech } from "../speech.js";
import type { SendingForm } from "./useSending.js";

interface Props {
  readonly sending: SendingForm;
  /** The key of what the button that writes says; null where there is nothing to write. */
  readonly submit: string | null;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  /** The keyboard is led to the first field whenever this changes. */
  readonly ready: boolean;
  readonly children: ComponentChildren;
}

/** The frame of a form below a line: what is asked, what stopped it, and the two ways on. */
export function AnswerForm({ sending: { busy, lost }, submit, onSubmit, onClose, ready, children }: Props): JSX.Element {
  const { label, tell } = useSpeech();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>("input, select, button")?.focus(), [ready]);
  return (
    <form
      class="correction-form answer-form"
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
      onKeyDown={onEscape(onClose)}
    >
      {children}
      {lost ? (
        <p class="wanting" role="alert">
          {tell(lost)}
        </p>
      ) : null}
      <div class="acts">
        {submit === null ? null : (
          <button type="submit" class="act" aria-disabled={busy}>
            {tell({ say: submit, with: {} })}
          </button>
        )}
        <button type="button" class="act" onClick={onClose}>
          {label("cancel")}
        </button>
      </div>
    </form>
  );
}
