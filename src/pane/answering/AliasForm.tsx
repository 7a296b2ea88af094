import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Correctable } from "../correctable.js";
import type { FormProps } from "../correcting.js";
import { useSpeech } from "../speech.js";
import { AnswerForm } from "./AnswerForm.js";
import { Answers } from "./Answers.js";
import { useSending } from "./useSending.js";

/** No client's name is blank. */
const NONE_OF_THEM = "";

/** Says whether a name that 客户 lacks is another one of a client there, or nobody else's. */
export function AliasForm({ correctable: { name, clients }, onClose, onCorrect }: FormProps<Extract<Correctable, { readonly kind: "alias" }>>): JSX.Element {
  const { tell } = useSpeech();
  const [chosen, setChosen] = useState<string | null>(null);
  const sending = useSending();
  const say = (key: string, slots: Readonly<Record<string, string>> = {}): string => tell({ say: key, with: slots });
  const send = (): void => {
    if (chosen === null) return sending.want({ say: "aliasWanting", with: {} });
    sending.send(() => onCorrect(chosen === NONE_OF_THEM ? { kind: "pair", key: "aliases", from: name, stands: name } : { kind: "alias", name, client: chosen }));
  };
  return (
    <AnswerForm sending={sending} submit={say("aliasWrite")} onSubmit={send} onClose={onClose}>
      <Answers
        legend={say("aliasAsk", { name })}
        answers={[
          ...clients.map((client) => ({ key: client, text: say("aliasOf", { client }), detail: say("aliasOfHint") })),
          { key: NONE_OF_THEM, text: say("aliasNone"), detail: say("aliasNoneHint", { name }) },
        ]}
        chosen={chosen}
        onChoose={setChosen}
      />
    </AnswerForm>
  );
}
