import type { JSX } from "preact";
import { useEffect, useId, useRef, useState } from "preact/hooks";
import { isoDay } from "../model/day.js";
import type { Finding } from "../model/finding.js";
import type { LimitInForce } from "../model/limitInForce.js";
import type { Rehearsal } from "../model/rehearsal.js";
import { AnswerForm } from "./answering/AnswerForm.js";
import { useSending } from "./answering/useSending.js";
import type { LimitsProps } from "./LimitsList.js";
import { useSpeech } from "./speech.js";

interface Props extends LimitsProps {
  readonly limit: LimitInForce;
  readonly onClose: () => void;
}

/** Changes one threshold: tried on past weeks first, and written to 设置 once a person has seen what it would do. */
export function LimitForm({ limit, setup, person, speech, onClose }: Props): JSX.Element {
  const { say, tell, named } = speech;
  const { learnReview } = useSpeech();
  const own = useId();
  const seen = useRef<HTMLDivElement>(null);
  const [value, setValue] = useState(String(limit.inForce));
  const [tried, setTried] = useState<Rehearsal | null>(null);
  const sending = useSending(tell);
  useEffect(() => seen.current?.focus(), [tried]);

  const attempt = (): void => {
    const number = Number(value);
    if (value.trim() === "" || !Number.isFinite(number) || number < 0) return sending.want({ say: "limitWanting", with: {} }, "limit");
    sending.send(async () => {
      const [rehearsal] = await Promise.all([setup.door.rehearse(person, `${limit.key}=${number}`), learnReview()]);
      setTried(rehearsal);
    });
  };
  const [changed] = tried?.changed ?? [];
  const adopt = changed && (() => sending.send(() => setup.set({ kind: "threshold", key: limit.key, value: changed.tried })));
  return (
    <AnswerForm sending={sending} submit={say(adopt ? "limitAdopt" : "limitTry")} onSubmit={adopt ?? attempt} onClose={onClose}>
      <label for={own}>{say("limitNew", { unit: say(`unit.${limit.unit}`) })}</label>
      <input
        id={own}
        {...sending.field("limit")}
        type="number"
        min={0}
        step="any"
        value={value}
        onInput={(event) => {
          setValue(event.currentTarget.value);
          setTried(null);
        }}
      />
      {sending.busy ? <p role="status">{say("limitTrying")}</p> : null}
      {tried && changed ? (
        <div class="tried" ref={seen} tabIndex={-1}>
          <p>{tried.weeks.length === 0 ? say("limitNoWeeks") : say("limitTried", { name: named(changed), inForce: changed.inForce, tried: changed.tried, ...sumOf(tried) })}</p>
          <Weeks rehearsal={tried} say={say} tell={tell} />
        </div>
      ) : null}
    </AnswerForm>
  );
}

function sumOf({ weeks }: Rehearsal): Readonly<Record<"weeks" | "came" | "went" | "stayed", number>> {
  const sum = (count: (week: Rehearsal["weeks"][number]) => number): number => weeks.reduce((all, week) => all + count(week), 0);
  return { weeks: weeks.length, came: sum(({ came }) => came.length), went: sum(({ went }) => went.length), stayed: sum(({ stayed }) => stayed) };
}

/** The flags that would come or go, by week; weeks in which nothing changes are left out. */
function Weeks({ rehearsal: { weeks }, say, tell }: Pick<LimitsProps["speech"], "say" | "tell"> & { readonly rehearsal: Rehearsal }): JSX.Element {
  const textOf = ({ subject, say: sentence }: Finding): string => {
    const told = tell(sentence);
    return told.includes(subject) ? told : `${subject} · ${told}`;
  };
  return (
    <ul>
      {weeks
        .filter(({ came, went }) => came.length + went.length > 0)
        .map(({ week, came, went }) => (
          <li key={week.start}>
            <details class="folded">
              <summary>{say("limitWeek", { start: isoDay(week.start), came: came.length, went: went.length })}</summary>
              {came.map((flag, nth) => (
                <p key={`came ${nth}`}>{say("limitCame", { text: textOf(flag) })}</p>
              ))}
              {went.map((flag, nth) => (
                <p key={`went ${nth}`}>{say("limitWent", { text: textOf(flag) })}</p>
              ))}
            </details>
          </li>
        ))}
    </ul>
  );
}
