import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { isoDay, weekdayOf } from "../../model/day.js";
import type { LinkEnd, LinkOption } from "../../model/link.js";
import { originText } from "../../model/origin.js";
import type { Correctable } from "../correctable.js";
import type { FormProps, LineCorrected } from "../correcting.js";
import { useSpeech } from "../speech.js";
import { useAsked } from "../useAsked.js";
import { AnswerForm } from "./AnswerForm.js";
import { Answers, type Answer } from "./Answers.js";
import { useSending } from "./useSending.js";

/** So many are shown at first. */
const FIRST = 4;

/** Links a task to a log row, or a log row to a task, out of those of the week, the best match first. */
export function LinkForm({ correctable: { end }, linksOf, onClose, onCorrect }: FormProps<Extract<Correctable, { readonly kind: "link" }>>): JSX.Element {
  const { label, tell } = useSpeech();
  const asked = useAsked(() => linksOf(end), [originText(end.origin)]);
  const [chosen, setChosen] = useState<string | null>(null);
  const [shown, setShown] = useState(FIRST);
  const sending = useSending();
  const say = (key: string, slots: Readonly<Record<string, string | number>> = {}): string => tell({ say: key, with: slots });

  const options = asked.at === "told" ? asked.answer : [];
  const answerOf = (option: LinkOption): Answer => {
    const { end: other, owners, text, reasons, score, linked } = option;
    const when = other.kind === "row" ? `${say(`weekday-${weekdayOf(other.day)}`)} ${isoDay(other.day).slice(5)} ` : "";
    const told = reasons.filter(({ points }) => points > 0).map(({ part, what }) => say(`match-${part}`, { what }));
    const why = score > 0 ? told.join(say("match-joiner")) : say("linkNothing");
    return { key: originText(other.origin), text: `${when}${text}`, detail: [owners.join("、"), why, linked === "" ? "" : say("linkLinked", { linked })].filter((part) => part !== "").join(" · ") };
  };
  const send = (): void => {
    const option = options.find(({ end: other }) => originText(other.origin) === chosen);
    if (!option) return sending.want({ say: "linkWanting", with: {} });
    sending.send(() => onCorrect(linked(end, option.end)));
  };
  const rest = options.length - shown;
  return (
    <AnswerForm sending={sending} submit={options.length > 0 ? say("linkWrite") : null} onSubmit={send} onClose={onClose} ready={asked.at !== "asking"}>
      {asked.at === "asking" ? <p role="status">{say("linkLooking")}</p> : null}
      {asked.at === "lost" ? (
        <p class="wanting" role="alert">
          {tell(asked.say)}
        </p>
      ) : null}
      {asked.at === "told" && options.length === 0 ? <p role="status">{say(end.kind === "task" ? "linkNoRows" : "linkNoTasks")}</p> : null}
      {options.length > 0 ? (
        <>
          <Answers legend={say(end.kind === "task" ? "linkAskRow" : "linkAskTask")} answers={options.slice(0, shown).map(answerOf)} chosen={chosen} onChoose={setChosen} />
          {rest > 0 ? (
            <button type="button" class="quiet-act" onClick={() => setShown(options.length)}>
              {label("more", { n: rest })}
            </button>
          ) : null}
          <p class="quiet">{say("linkHint")}</p>
        </>
      ) : null}
    </AnswerForm>
  );
}

function linked(one: LinkEnd, other: LinkEnd): LineCorrected {
  if (one.kind === "task" && other.kind === "row") return { kind: "link", task: one, row: other };
  if (one.kind === "row" && other.kind === "task") return { kind: "link", task: other, row: one };
  throw new Error("a link of two of a kind");
}
