import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { originText } from "../model/origin.js";
import type { Words } from "../words/words.js";
import { DownloadLink } from "./DownloadLink.js";
import { Failure, type Download } from "./door.js";
import type { SettingUp, SetupNote } from "./settingUp.js";
import { useSetupSpeech, type SetupSpeech } from "./useSetupSpeech.js";

interface Props {
  readonly setup: SettingUp;
  /** The workbook has been read again since. */
  readonly settled: boolean;
}

/** What was done last to the workbook before its review, with the way back or on, and the copy of a file. */
export function SetupNoteBox({ setup, settled }: Props): JSX.Element | null {
  return setup.words && setup.note ? <NoteBox setup={setup} note={setup.note} words={setup.words} settled={settled} /> : null;
}

function NoteBox({ setup, note, words, settled }: Props & { readonly note: SetupNote; readonly words: Words["setup"] }): JSX.Element {
  const speech = useSetupSpeech(words);
  const { door } = setup;
  const [copy, setCopy] = useState<Download | null>(null);
  const [lost, setLost] = useState<Failure | null>(null);
  const said = useRef<HTMLParagraphElement>(null);
  const failed = (error: unknown): void => {
    if (error instanceof Failure) setLost(error);
  };
  useEffect(() => {
    if (settled) said.current?.focus();
  }, [note, settled]);
  useEffect(() => {
    setCopy(null);
    if (settled) door.copy().then(setCopy, failed);
  }, [door, note, settled]);

  const canTakeBack = note.done === "set" && note.corrected.undo.length > 0;
  return (
    <section class={note.done === "made" && !note.sample ? "setup-note next" : "setup-note"}>
      <p tabIndex={-1} ref={said}>
        {speech.joined(sentencesOf(note, door.kind, speech))}{" "}
        {canTakeBack ? (
          <button type="button" class="quiet-act" onClick={() => void setup.takeBack().catch(failed)}>
            {speech.say("takeBack")}
          </button>
        ) : null}
      </p>
      {note.done === "made" && !note.sample && door.kind === "excel" ? (
        <fluent-button onClick={setup.look}>{speech.say("readAgain")}</fluent-button>
      ) : null}
      {copy ? <DownloadLink download={copy} text="downloadChanged" hint="downloadHint" /> : null}
      {lost ? (
        <p class="wanting" role="alert">
          {speech.tell(lost.say)}
        </p>
      ) : null}
    </section>
  );
}

function sentencesOf(note: SetupNote, kind: "excel" | "file", { say, listed }: SetupSpeech): readonly string[] {
  if (note.done === "taken back") return [say("takenBack")];
  if (note.done === "set") return [say(note.change.kind === "mapping" ? "saved" : "savedThreshold", { place: originText(note.corrected.place) })];
  const { made, taken } = note.sheets;
  const next = note.sample ? "madeSample" : kind === "file" ? "madeNextFile" : "madeNext";
  return [...(made.length > 0 ? [say("made", { sheets: listed(made) }), say(next)] : []), ...(taken.length > 0 ? [say("taken", { sheets: listed(taken) })] : [])];
}
