import type { JSX } from "preact";
import type { Origin } from "../model/origin.js";
import type { Choice, Circle, Door, Outcome } from "./door.js";
import { Opener } from "./Opener.js";
import { PaperOffer } from "./PaperOffer.js";
import { useSpeech } from "./speech.js";

interface Props {
  readonly door: Door;
  readonly outcome: Outcome;
  readonly onShow: (origin: Origin) => void;
}

/** What a person does with a finished review: prints it, makes a picture of it, tells it in a mail, looks at what would leave the house with it. */
export function SendTools({ door, outcome, onShow }: Props): JSX.Element {
  const { language } = useSpeech();
  const { review, drawn, dateSystem } = outcome;
  const choice: Choice = { person: review.person, week: review.week.start };
  const { upward } = door;
  return (
    <>
      {door.kind === "file" ? <PaperOffer drawn={drawn} dateSystem={dateSystem} whose={choice} up={upward && (() => upward(choice, language))} /> : null}
      <Opener
        text="repMail"
        load={async () => (await import(/* webpackChunkName: "rep" */ "./rep/MailView.js")).MailView}
        given={{ ask: (circle: Circle) => door.mail(choice, circle, language) }}
      />
      <Opener
        text="repSend"
        load={async () => (await import(/* webpackChunkName: "rep" */ "./rep/SendView.js")).SendView}
        given={{ ask: (sheets: readonly string[]) => door.send(choice, sheets, language), onShow }}
      />
    </>
  );
}
