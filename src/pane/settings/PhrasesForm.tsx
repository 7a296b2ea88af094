import type { JSX } from "preact";
import { useId, useState } from "preact/hooks";
import type { OwnSettings } from "../../model/ownSettings.js";
import { PHRASE_WORDS } from "../../settings/phraseWords.js";
import { AnswerForm } from "../answering/AnswerForm.js";
import { useSending } from "../answering/useSending.js";
import { useSpeech } from "../speech.js";
import type { SettingFormProps } from "./settingsProps.js";
import { useTold } from "./useTold.js";

interface Props extends SettingFormProps, Pick<OwnSettings, "phrases"> {}

/** The company's own phrases: each can go, and another can be added. */
export function PhrasesForm({ phrases, onSet, onClose }: Props): JSX.Element {
  const say = useTold();
  const { language } = useSpeech();
  const own = useId();
  const [phrase, setPhrase] = useState("");
  const [stands, setStands] = useState<string>(PHRASE_WORDS[0].key);
  const sending = useSending();
  const add = (): void => {
    const from = phrase.trim();
    if (from === "") return sending.want({ say: "phraseBlank", with: {} }, "phrase");
    sending.send(() => onSet({ kind: "pair", key: "phrases", from, stands }));
  };
  return (
    <AnswerForm sending={sending} submit={say("phraseAdd")} onSubmit={add} onClose={onClose}>
      {phrases.length > 0 ? (
        <ul class="pairs">
          {phrases.map(([from, word]) => (
            <li key={from}>
              <span>{say("phrasePair", { phrase: from, word })}</span>
              <button type="button" class="quiet-act" aria-label={say("phraseTakeOutOf", { phrase: from })} aria-disabled={sending.busy} onClick={() => sending.send(() => onSet({ kind: "pair", key: "phrases", from, stands: null }))}>
                {say("phraseTakeOut")}
              </button>
            </li>
          ))}
        </ul>
      ) : null}
      <label for={`${own}-phrase`}>{say("phraseNew")}</label>
      <input id={`${own}-phrase`} {...sending.field("phrase")} type="text" value={phrase} onInput={(event) => setPhrase(event.currentTarget.value)} />
      <label for={`${own}-means`}>{say("phraseMeans")}</label>
      <select id={`${own}-means`} value={stands} onChange={(event) => setStands(event.currentTarget.value)}>
        {PHRASE_WORDS.map(({ key, ...word }) => (
          <option key={key} value={key}>
            {word[language]}
          </option>
        ))}
      </select>
    </AnswerForm>
  );
}
