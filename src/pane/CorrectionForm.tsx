import type { JSX } from "preact";
import { useId, useState } from "preact/hooks";
import { VERDICTS, type Correction, type Verdict } from "../model/correction.js";
import { addDays, isoDay, parseIsoDay } from "../model/day.js";
import { AnswerForm } from "./answering/AnswerForm.js";
import { useSending } from "./answering/useSending.js";
import type { Correctable } from "./correctable.js";
import type { FormProps } from "./correcting.js";
import { useSpeech } from "./speech.js";

type Props = FormProps<Extract<Correctable, { readonly kind: "grade" | "pause" }>>;

/** A flag rests four weeks where nobody says otherwise [A]. */
const PAUSED_DAYS = 28;

type Field = "verdict" | "until" | "reason";

/** Corrects one line in its place: a task's grade, or a flag that is to rest. A reason is always asked for. */
export function CorrectionForm({ correctable, today, reviewer, onClose, onCorrect }: Props): JSX.Element {
  const { tell, label } = useSpeech();
  const own = useId();
  const [verdict, setVerdict] = useState<Verdict | null>(correctable.kind === "grade" ? correctable.verdict : null);
  const [until, setUntil] = useState(isoDay(addDays(today, PAUSED_DAYS)));
  const [reason, setReason] = useState(correctable.kind === "grade" ? correctable.reason : "");
  const [by, setBy] = useState(reviewer);
  const sending = useSending();
  const say = (key: string): string => tell({ say: key, with: {} });

  const made = (): Correction | Field => {
    const given = reason.trim();
    if (correctable.kind === "grade") {
      const { origin, task } = correctable;
      return verdict === null ? "verdict" : given === "" ? "reason" : { kind: "grade", origin, task, verdict, reason: given };
    }
    const { rule, subject } = correctable;
    const day = parseIsoDay(until);
    return day === undefined || day < today ? "until" : given === "" ? "reason" : { kind: "pause", rule, subject, until: day, reason: given, by: by.trim() };
  };
  const send = (): void => {
    const correction = made();
    if (typeof correction === "string") return sending.want({ say: `correctWanting.${correction}`, with: {} }, correction);
    sending.send(() => onCorrect(correction));
  };
  return (
    <AnswerForm sending={sending} submit={say(correctable.kind === "grade" ? "correctGrade" : "correctPause")} onSubmit={send} onClose={onClose}>
      {correctable.kind === "grade" ? (
        <>
          <label for={`${own}-verdict`}>{say("correctVerdict")}</label>
          <select id={`${own}-verdict`} {...sending.field("verdict")} value={verdict ?? ""} onChange={(event) => setVerdict(VERDICTS.find((one) => one === event.currentTarget.value) ?? null)}>
            {verdict === null ? <option value="">{say("correctChoose")}</option> : null}
            {VERDICTS.map((one) => (
              <option key={one} value={one}>
                {label(`grade.${one}`)}
              </option>
            ))}
          </select>
        </>
      ) : (
        <>
          <label for={`${own}-until`}>{say("correctUntil")}</label>
          <input type="date" id={`${own}-until`} {...sending.field("until")} min={isoDay(today)} value={until} onInput={(event) => setUntil(event.currentTarget.value)} />
        </>
      )}
      <label for={`${own}-reason`}>{say("correctReason")}</label>
      <textarea id={`${own}-reason`} {...sending.field("reason")} rows={2} required value={reason} onInput={(event) => setReason(event.currentTarget.value)} />
      {correctable.kind === "pause" ? (
        <>
          <label for={`${own}-by`}>{say("correctBy")}</label>
          <input type="text" id={`${own}-by`} value={by} onInput={(event) => setBy(event.currentTarget.value)} />
        </>
      ) : null}
    </AnswerForm>
  );
}
