import type { ComponentType, JSX } from "preact";
import { useState } from "preact/hooks";
import type { Origin } from "../model/origin.js";
import type { Choice, Sending } from "./door.js";
import type { SendProps } from "./rep/SendView.js";
import { useSpeech } from "./speech.js";

interface Props {
  readonly choice: Choice;
  readonly send: (choice: Choice, sheets: readonly string[], language: ReturnType<typeof useSpeech>["language"]) => Promise<Sending>;
  readonly onShow: (origin: Origin) => void;
}

/** Beside the copy to save: what goes out with it, looked at when a person asks. */
export function SendOffer({ choice, send, onShow }: Props): JSX.Element {
  const { label, language } = useSpeech();
  const [View, setView] = useState<ComponentType<SendProps> | null>(null);
  const [lost, setLost] = useState(false);
  const toggle = (): void => {
    setLost(false);
    if (View) return setView(null);
    import(/* webpackChunkName: "rep" */ "./rep/SendView.js").then(({ SendView }) => setView(() => SendView), () => setLost(true));
  };
  return (
    <div class="rep">
      <button type="button" class="act" aria-expanded={View !== null} onClick={toggle}>
        {label("repSend")}
      </button>
      {lost ? (
        <p class="notice" role="alert">
          {label("repNotLoaded")}
        </p>
      ) : null}
      {View ? <View ask={(sheets) => send(choice, sheets, language)} onShow={onShow} /> : null}
    </div>
  );
}
