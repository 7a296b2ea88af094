import type { JSX } from "preact";
import { useId, useState } from "preact/hooks";
import { PHRASE_WORDS, type PhraseWord } from "../../settings/phraseWords.js";
import type { Correctable } from "../correctable.js";
import type { FormProps } from "../correcting.js";
import { useSpeech } from "../speech.js";
import { AnswerForm } from "./AnswerForm.js";
import { Answers } from "./Answers.js";
import { useSending } from "./useSending.js";

const WORDS: readonly PhraseWord[] = PHRASE_WORDS;

/** Says what a sentence that was read unsurely means, wherever it is written from then on. */
export function PhraseForm({ correctable: { of, clauses }, onClose, onCorrect }: FormProps<Extract<Correctable, { readonly kind: "phrase" }>>): JSX.Element {
  const { tell, language } = useSpeech();
  const own = useId();
  const [phrase, setPhrase] = useState(clauses[0] ?? "");
  const [word, setWord] = useState<string | null>(null);
  const sending = useSending();
  const say = (key: string, slots: Readonly<Record<string, string>> = {}): string => tell({ say: key, with: slots });
  const send = (): void => {
    if (word === null) return sending.want({ say: "phraseWanting", with: {} });
    sending.send(() => onCorrect({ kind: "pair", key: "phrases", from: phrase, stands: word }));
  };
  return (
    <AnswerForm sending={sending} submit={say("phraseWrite")} onSubmit={send} onClose={onClose}>
      {clauses.length > 1 ? (
        <>
          <label for={own}>{say("phraseWhich")}</label>
          <select id={own} value={phrase} onChange={(event) => setPhrase(event.currentTarget.value)}>
            {clauses.map((clause) => (
              <option key={clause} value={clause}>
                {clause}
              </option>
            ))}
          </select>
        </>
      ) : null}
      <Answers
        legend={say("phraseAsk", { phrase })}
        answers={WORDS.filter((one) => one.of.includes(of)).map(({ key, ...one }) => ({ key, text: one[language], detail: "" }))}
        chosen={word}
        onChoose={setWord}
      />
      <p class="quiet">{say("phraseHint")}</p>
    </AnswerForm>
  );
}
