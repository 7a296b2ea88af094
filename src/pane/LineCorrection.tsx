import type { ComponentType, JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { originText } from "../model/origin.js";
import type { Correctable } from "./correctable.js";
import type { FormProps } from "./CorrectionForm.js";
import { useCorrecting } from "./correcting.js";
import { Failure } from "./door.js";
import type { Line } from "./lines.js";
import { useSpeech } from "./speech.js";

/** Under a line: what became of its correction, and the way to correct it; the form is loaded when it is first opened. */
export function LineCorrection({ line }: { readonly line: Line }): JSX.Element | null {
  const { tell } = useSpeech();
  const correcting = useCorrecting();
  const [Form, setForm] = useState<ComponentType<FormProps> | null>(null);
  const [lost, setLost] = useState<Failure | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const said = useRef<HTMLParagraphElement>(null);
  const { about, correctable } = line;
  const note = about === undefined ? undefined : correcting?.notes.get(about);
  const fresh = note !== undefined && correcting?.fresh === about;

  useEffect(() => {
    if (!fresh) return;
    said.current?.focus();
    correcting?.seen();
  }, [fresh]);

  if (!correcting || about === undefined || (!correctable && !note)) return null;
  const failed = (error: unknown): void => {
    if (error instanceof Failure) setLost(error);
  };
  const open = (): void => void import(/* webpackChunkName: "correcting" */ "./CorrectionForm.js").then(({ CorrectionForm }) => setForm(() => CorrectionForm), () => setLost(new Failure("CORRECT_NOT_LOADED", { say: "correctNotLoaded", with: {} })));
  const close = (): void => {
    setForm(null);
    opener.current?.focus();
  };
  return (
    <div class="correction">
      {note ? (
        <p class="correction-said" tabIndex={-1} ref={said}>
          {note.state === "written" ? tell({ say: "corrected", with: { place: originText(note.corrected.place) } }) : tell({ say: "correctedBack", with: {} })}{" "}
          {note.state === "written" && note.corrected.undo.length > 0 ? (
            <button type="button" class="quiet-act" onClick={() => void correcting.takeBack(about).catch(failed)}>
              {tell({ say: "correctBack", with: {} })}
            </button>
          ) : null}
        </p>
      ) : null}
      {correctable ? (
        <button type="button" class="quiet-act correct" ref={opener} aria-expanded={Form !== null} aria-label={tell({ say: "correctLine", with: { subject: line.subject } })} onClick={Form ? close : open}>
          {tell({ say: "correct", with: {} })}
        </button>
      ) : null}
      {lost ? (
        <p class="notice" role="alert">
          {tell(lost.say)}
        </p>
      ) : null}
      {Form && correctable ? <CorrectableForm Form={Form} correctable={correctable} onClose={close} /> : null}
    </div>
  );
}

function CorrectableForm({ Form, correctable, onClose }: { readonly Form: ComponentType<FormProps>; readonly correctable: Correctable; readonly onClose: () => void }): JSX.Element | null {
  const correcting = useCorrecting();
  if (!correcting) return null;
  const { today, reviewer, correct } = correcting;
  return <Form correctable={correctable} today={today} reviewer={reviewer} onClose={onClose} onCorrect={(correction) => correct(correctable.about, correction)} />;
}
