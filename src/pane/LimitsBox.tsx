import type { ComponentType, JSX } from "preact";
import { useState } from "preact/hooks";
import type { Words } from "../words/words.js";
import type { LimitsProps } from "./LimitsList.js";
import type { SettingUp } from "./settingUp.js";
import { useSetupSpeech } from "./useSetupSpeech.js";

interface Props {
  readonly setup: SettingUp;
  /** Whose past weeks a change is tried on; null for the team. */
  readonly person: string | null;
}

/** The thresholds, folded away; their list is loaded when it is first opened. */
export function LimitsBox({ setup, person }: Props): JSX.Element | null {
  return setup.words ? <Box setup={setup} person={person} words={setup.words} /> : null;
}

function Box({ setup, person, words }: Props & { readonly words: Words["setup"] }): JSX.Element {
  const speech = useSetupSpeech(words);
  const [List, setList] = useState<ComponentType<LimitsProps> | null>(null);
  const [lost, setLost] = useState(false);
  const load = (open: boolean): void => {
    if (open && !List) void import(/* webpackChunkName: "limits" */ "./LimitsList.js").then(({ LimitsList }) => setList(() => LimitsList), () => setLost(true));
  };
  return (
    <details class="group limits" onToggle={(event) => load(event.currentTarget.open)}>
      <summary>
        <h3>{speech.say("limits")}</h3>
      </summary>
      {List ? <List setup={setup} person={person} speech={speech} /> : null}
      {lost && !List ? (
        <p class="wanting" role="alert">
          {speech.say("limitNotLoaded")}
        </p>
      ) : null}
    </details>
  );
}
