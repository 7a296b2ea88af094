import type { JSX } from "preact";
import { useId, useState } from "preact/hooks";
import type { TextInForce } from "../../model/ownSettings.js";
import { TEXT_CHOICES } from "../../settings/textChoices.js";
import { AnswerForm } from "../answering/AnswerForm.js";
import { useSending } from "../answering/useSending.js";
import { useSpeech } from "../speech.js";
import type { SettingFormProps } from "./settingsProps.js";
import { useTold } from "./useTold.js";

interface Props extends SettingFormProps {
  readonly setting: TextInForce;
  /** What holds where 设置 leaves it open; "" where nothing does. */
  readonly standard: string;
  /** How it is written; "" where that goes without saying. */
  readonly hint: string;
}

const CHOICES: Readonly<Record<string, readonly string[] | undefined>> = TEXT_CHOICES;

/** Changes a setting of words, or leaves it to the standard. */
export function TextForm({ setting: { key, typed, ...name }, standard, hint, onSet, onClose }: Props): JSX.Element {
  const say = useTold();
  const { tell, language } = useSpeech();
  const own = useId();
  const [text, setText] = useState(typed === "" ? standard : typed);
  const sending = useSending();
  const choices = CHOICES[key];
  const set = (value: string): void => sending.send(() => onSet({ kind: "text", key, value }));
  return (
    <AnswerForm sending={sending} submit={say("settingWrite")} onSubmit={() => (text.trim() === typed ? sending.want({ say: "settingSame", with: {} }) : set(text.trim()))} onClose={onClose}>
      <label for={own}>{name[language]}</label>
      {choices ? (
        <select id={own} value={text} onChange={(event) => setText(event.currentTarget.value)}>
          {[...new Set([...choices, text])].map((choice) => (
            <option key={choice} value={choice}>
              {choices.includes(choice) ? tell({ say: `choice.${choice}`, with: {} }) : choice}
            </option>
          ))}
        </select>
      ) : (
        <textarea id={own} rows={3} value={text} onInput={(event) => setText(event.currentTarget.value)} />
      )}
      {hint === "" ? null : <p class="quiet">{hint}</p>}
      {typed === "" ? null : (
        <button type="button" class="quiet-act" aria-disabled={sending.busy} onClick={() => set("")}>
          {say("settingStandard")}
        </button>
      )}
    </AnswerForm>
  );
}
