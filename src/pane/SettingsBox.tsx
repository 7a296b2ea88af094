import type { ComponentType, JSX } from "preact";
import { useState } from "preact/hooks";
import type { Words } from "../words/words.js";
import type { SettingsProps } from "./settings/settingsProps.js";
import type { SettingUp } from "./settingUp.js";
import { useSpeech } from "./speech.js";
import { useSetupSpeech } from "./useSetupSpeech.js";

interface Props {
  readonly setup: SettingUp;
  readonly people: readonly string[];
}

/** Phrases, people, working time, holidays and advice, folded away; their list and its words are loaded when it is first opened. */
export function SettingsBox({ setup, people }: Props): JSX.Element | null {
  return setup.words ? <Box setup={setup} people={people} words={setup.words} /> : null;
}

function Box({ setup, people, words }: Props & { readonly words: Words["setup"] }): JSX.Element {
  const { say } = useSetupSpeech(words);
  const { learnReview } = useSpeech();
  const [List, setList] = useState<ComponentType<SettingsProps> | null>(null);
  const [lost, setLost] = useState(false);
  const load = (open: boolean): void => {
    if (!open || List) return;
    void Promise.all([import(/* webpackChunkName: "settings" */ "./settings/SettingsList.js"), learnReview()]).then(([{ SettingsList }]) => setList(() => SettingsList), () => setLost(true));
  };
  return (
    <details class="group settings" onToggle={(event) => load(event.currentTarget.open)}>
      <summary>
        <h3>{say("settings")}</h3>
      </summary>
      {List ? <List setup={setup} people={people} /> : null}
      {lost && !List ? (
        <p class="wanting" role="alert">
          {say("limitNotLoaded")}
        </p>
      ) : null}
    </details>
  );
}
