import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { originText } from "../model/origin.js";
import { useCorrecting } from "./correcting.js";
import { Failure } from "./door.js";
import { useSpeech } from "./speech.js";

/** What became of a correction, with the way back; nothing where there was none. The keyboard is led there when it is new. */
export function CorrectionSaid({ about }: { readonly about: string }): JSX.Element | null {
  const { tell } = useSpeech();
  const correcting = useCorrecting();
  const [lost, setLost] = useState<Failure | null>(null);
  const said = useRef<HTMLParagraphElement>(null);
  const note = correcting?.notes.get(about);
  const fresh = note !== undefined && correcting?.fresh === about;

  useEffect(() => {
    if (!fresh) return;
    said.current?.focus();
    correcting?.seen();
  }, [fresh]);

  if (!correcting || !note) return null;
  const takeBack = (): void =>
    void correcting.takeBack(about).catch((error: unknown) => {
      if (error instanceof Failure) setLost(error);
    });
  return (
    <>
      <p class="correction-said" tabIndex={-1} ref={said}>
        {note.state === "written" ? tell({ say: "corrected", with: { place: originText(note.corrected.place) } }) : tell({ say: "correctedBack", with: {} })}{" "}
        {note.state === "written" && note.corrected.undo.length > 0 ? (
          <button type="button" class="quiet-act" onClick={takeBack}>
            {tell({ say: "correctBack", with: {} })}
          </button>
        ) : null}
      </p>
      {lost ? (
        <p class="notice" role="alert">
          {tell(lost.say)}
        </p>
      ) : null}
    </>
  );
}
