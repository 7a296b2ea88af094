import type { JSX } from "preact";
import { useId, useState } from "preact/hooks";
import type { Recognition } from "../model/recognition.js";
import { Failure } from "./door.js";
import type { SettingUp } from "./settingUp.js";
import type { SetupSpeech } from "./useSetupSpeech.js";

interface Props {
  readonly recognition: Recognition;
  readonly setup: SettingUp;
  readonly speech: SetupSpeech;
  /** It is what the page asks for first. */
  readonly lead: boolean;
}

/** Adds the standard sheets that the workbook lacks; nothing where it has plans, logs and clients. */
export function MakeSheets({ recognition, setup, speech, lead }: Props): JSX.Element | null {
  const { say, tell, named, listed } = speech;
  const tick = useId();
  const [sample, setSample] = useState(false);
  const [busy, setBusy] = useState(false);
  const [lost, setLost] = useState<Failure | null>(null);
  const absent = recognition.absent.filter(({ first }) => first);
  const isAbsent = (kind: string): boolean => absent.some((one) => one.kind === kind);
  const wanted = ["plans", "log", "clients"].filter(isAbsent);
  if (wanted.length === 0) return null;
  const names = listed(absent.map(named));
  const make = (): void => {
    if (busy) return;
    setBusy(true);
    setLost(null);
    setup.makeSheets(sample).catch((error: unknown) => {
      setBusy(false);
      if (error instanceof Failure) setLost(error);
    });
  };
  return (
    <div class="make-sheets">
      <p class="quiet">{say(setup.door.kind === "file" ? "makeHintFile" : "makeHint", { sheets: names })}</p>
      {isAbsent("plans") && isAbsent("log") ? (
        <label for={tick} class="tick">
          <input id={tick} type="checkbox" checked={sample} onChange={(event) => setSample(event.currentTarget.checked)} />
          {say("makeSample")}
        </label>
      ) : null}
      <fluent-button appearance={lead ? "primary" : "outline"} class="make" disabled-focusable={busy} onClick={make}>
        {busy ? say("making") : wanted.length === 3 ? say("makeAll") : say("makeMissing", { sheets: names })}
      </fluent-button>
      {lost ? (
        <p class="wanting" role="alert">
          {tell(lost.say)}
        </p>
      ) : null}
    </div>
  );
}
