import type { JSX } from "preact";
import { useEffect, useId, useRef, useState } from "preact/hooks";
import { VERDICTS, type Correction, type Verdict } from "../model/correction.js";
import { addDays, isoDay, parseIsoDay } from "../model/day.js";
import type { Sentence } from "../model/finding.js";
import { asFailure } from "./asFailure.js";
import type { Correctable } from "./correctable.js";
import type { FormProps } from "./correcting.js";
import { onEscape } from "./onEscape.js";
import { useSpeech } from "./speech.js";

type Props = FormProps<Extract<Correctable, { readonly kind: "grade" | "pause" }>>;

/** A flag rests four weeks where nobody says otherwise [A]. */
const PAUSED_DAYS = 28;

type Field = "verdict" | "until" | "reason";

/** Corrects one line in its place: a task's grade, or a flag that is to rest. A reason is always asked for. */
export function CorrectionForm({ correctable, today, reviewer, onClose, onCorrect }: Props): JSX.Element {
  const { tell, label } = useSpeech();
  const own = useId();
  const form = useRef<HTMLFormElement>(null);
  const [verdict, setVerdict] = useState<Verdict | null>(correctable.kind === "grade" ? correctable.verdict : null);
  const [until, setUntil] = useState(isoDay(addDays(today, PAUSED_DAYS)));
  const [reason, setReason] = useState(correctable.kind === "grade" ? correctable.reason : "");
  const [by, setBy] = useState(reviewer);
  const [wanting, setWanting] = useState<Field | null>(null);
  const [lost, setLost] = useState<Sentence | null>(null);
  const [busy, setBusy] = useState(false);
  const say = (key: string): string => tell({ say: key, with: {} });

  useEffect(() => form.current?.querySelector<HTMLElement>("select, input")?.focus(), []);

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
  const send = (event: Event): void => {
    event.preventDefault();
    if (busy) return;
    const correction = made();
    setLost(null);
    setWanting(typeof correction === "string" ? correction : null);
    if (typeof correction === "string") {
      form.current?.querySelector<HTMLElement>(`[name=${correction}]`)?.focus();
      return;
    }
    setBusy(true);
    onCorrect(correction).catch((error: unknown) => {
      setBusy(false);
      setLost(asFailure(error).say);
    });
  };
  const field = (name: Field | "by"): { readonly id: string; readonly name: string; readonly "aria-invalid"?: true; readonly "aria-describedby"?: string } => ({
    id: `${own}-${name}`,
    name,
    ...(wanting === name ? { "aria-invalid": true as const, "aria-describedby": `${own}-wanting` } : {}),
  });
  const wanted = (name: Field): JSX.Element | null =>
    wanting === name ? (
      <p id={`${own}-wanting`} class="wanting" role="alert">
        {say(`correctWanting.${name}`)}
      </p>
    ) : null;

  return (
    <form class="correction-form" ref={form} noValidate onSubmit={send} onKeyDown={onEscape(onClose)}>
      {correctable.kind === "grade" ? (
        <>
          <label for={`${own}-verdict`}>{say("correctVerdict")}</label>
          <select {...field("verdict")} value={verdict ?? ""} onChange={(event) => setVerdict(VERDICTS.find((one) => one === event.currentTarget.value) ?? null)}>
            {verdict === null ? <option value="">{say("correctChoose")}</option> : null}
            {VERDICTS.map((one) => (
              <option key={one} value={one}>
                {label(`grade.${one}`)}
              </option>
            ))}
          </select>
          {wanted("verdict")}
        </>
      ) : (
        <>
          <label for={`${own}-until`}>{say("correctUntil")}</label>
          <input type="date" {...field("until")} min={isoDay(today)} value={until} onInput={(event) => setUntil(event.currentTarget.value)} />
          {wanted("until")}
        </>
      )}
      <label for={`${own}-reason`}>{say("correctReason")}</label>
      <textarea {...field("reason")} rows={2} required value={reason} onInput={(event) => setReason(event.currentTarget.value)} />
      {wanted("reason")}
      {correctable.kind === "pause" ? (
        <>
          <label for={`${own}-by`}>{say("correctBy")}</label>
          <input type="text" {...field("by")} value={by} onInput={(event) => setBy(event.currentTarget.value)} />
        </>
      ) : null}
      {lost ? (
        <p class="wanting" role="alert">
          {tell(lost)}
        </p>
      ) : null}
      <div class="acts">
        <button type="submit" class="act" aria-disabled={busy}>
          {say(correctable.kind === "grade" ? "correctGrade" : "correctPause")}
        </button>
        <button type="button" class="act" onClick={onClose}>
          {label("cancel")}
        </button>
      </div>
    </form>
  );
}
