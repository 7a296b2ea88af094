import type { JSX } from "preact";
import { useEffect, useId, useRef, useState } from "preact/hooks";
import { Answers } from "../answering/Answers.js";
import type { Circle } from "../door.js";
import { useSpeech } from "../speech.js";
import { useAsked } from "../useAsked.js";
import { useSay } from "./useSay.js";

export interface MailProps {
  readonly ask: (circle: Circle) => Promise<string>;
}

/** The review in a few lines, for everybody or for those above, to copy into a mail or a chat. */
export function MailView({ ask }: MailProps): JSX.Element {
  const say = useSay();
  const { tell, language } = useSpeech();
  const own = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const [circle, setCircle] = useState<Circle>("full");
  const [copied, setCopied] = useState<"no" | "mailCopied" | "mailSelected">("no");
  const asked = useAsked(() => ask(circle), [circle, language]);
  useEffect(() => heading.current?.focus(), []);
  useEffect(() => setCopied("no"), [asked]);
  const copy = (text: string): void => {
    // Where the browser does not let the page copy, the person's own keys do.
    field.current?.select();
    const copying = "clipboard" in navigator ? navigator.clipboard.writeText(text) : Promise.reject(new Error("no clipboard"));
    copying.then(() => setCopied("mailCopied"), () => setCopied("mailSelected"));
  };
  return (
    <div class="rep-view">
      <h2 ref={heading} tabIndex={-1}>
        {say("mailTitle")}
      </h2>
      <Answers
        legend={say("paperFor")}
        answers={[
          { key: "full", text: say("mailFull"), detail: "" },
          { key: "up", text: say("mailUp"), detail: say("mailUpHint") },
        ]}
        chosen={circle}
        onChoose={(key) => setCircle(key === "up" ? "up" : "full")}
      />
      {asked.at === "asking" ? (
        <p class="quiet" role="status">
          {say("openLooking")}
        </p>
      ) : null}
      {asked.at === "lost" ? (
        <p class="notice" role="alert">
          {tell(asked.say)}
        </p>
      ) : null}
      {asked.at === "told" ? (
        <div class="choice">
          <label for={own}>{say("mailText")}</label>
          <textarea id={own} ref={field} rows={8} readOnly value={asked.answer} />
          <div class="acts">
            <button type="button" class="act" onClick={() => copy(asked.answer)}>
              {say("mailCopy")}
            </button>
          </div>
        </div>
      ) : null}
      <p class="quiet" role="status">
        {copied === "no" ? "" : say(copied)}
      </p>
    </div>
  );
}
