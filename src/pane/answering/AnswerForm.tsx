import type { ComponentChildren, JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { onEscape } from "../onEscape.js";
import { useSpeech } from "../speech.js";
import type { SendingForm } from "./useSending.js";

interface Props {
  readonly sending: SendingForm;
  /** What the button that sends says; null where there is nothing to send. */
  readonly submit: string | null;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  /** The keyboard is led to the first field whenever this changes. */
  readonly ready?: boolean;
  readonly children: ComponentChildren;
}

/** The frame of a form below a line: what is asked, what stopped it, and the two ways on. */
export function AnswerForm({ sending: { busy, stopped, told, toldId }, submit, onSubmit, onClose, ready = true, children }: Props): JSX.Element {
  const { label } = useSpeech();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>("input, select, textarea, button")?.focus(), [ready]);
  useEffect(() => {
    if (stopped?.at !== undefined) form.current?.querySelector<HTMLElement>(`[name="${stopped.at}"]`)?.focus();
  }, [stopped]);
  return (
    <form
      class="answer-form"
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) onSubmit();
      }}
      onKeyDown={onEscape(onClose)}
    >
      {children}
      {stopped ? (
        <p id={toldId} class="wanting" role="alert">
          {told}
        </p>
      ) : null}
      <div class="acts">
        {submit === null ? null : (
          <button type="submit" class="act" aria-disabled={busy}>
            {submit}
          </button>
        )}
        <button type="button" class="act" onClick={onClose}>
          {label("cancel")}
        </button>
      </div>
    </form>
  );
}
