import type { JSX } from "preact";
import { useEffect, useId, useRef, useState } from "preact/hooks";
import { isoDay } from "../model/day.js";
import type { Finding, Sentence } from "../model/finding.js";
import type { LimitInForce } from "../model/limitInForce.js";
import type { Rehearsal } from "../model/rehearsal.js";
import { asFailure } from "./asFailure.js";
import type { LimitsProps } from "./LimitsList.js";
import { onEscape } from "./onEscape.js";
import { useSpeech } from "./speech.js";

interface Props extends LimitsProps {
  readonly limit: LimitInForce;
  readonly onClose: () => void;
}

/** Changes one threshold: tried on past weeks first, and written to 设置 once a person has seen what it would do. */
export function LimitForm({ limit, setup, person, speech, onClose }: Props): JSX.Element {
  const { say, tell, named } = speech;
  const { label, learnReview } = useSpeech();
  const own = useId();
  const field = useRef<HTMLInputElement>(null);
  const [value, setValue] = useState(String(limit.inForce));
  const [tried, setTried] = useState<Rehearsal | null>(null);
  const [lost, setLost] = useState<Sentence | null>(null);
  const [busy, setBusy] = useState(false);
  useEffect(() => field.current?.focus(), []);

  const work = (act: () => Promise<void>): void => {
    setBusy(true);
    setLost(null);
    act()
      .catch((error: unknown) => setLost(asFailure(error).say))
      .finally(() => setBusy(false));
  };
  const attempt = (event: Event): void => {
    event.preventDefault();
    const number = Number(value);
    if (busy) return;
    if (value.trim() === "" || !Number.isFinite(number) || number < 0) {
      setLost({ say: "limitWanting", with: {} });
      field.current?.focus();
      return;
    }
    work(async () => {
      const [rehearsal] = await Promise.all([setup.door.rehearse(person, `${limit.key}=${number}`), learnReview()]);
      setTried(rehearsal);
    });
  };
  const [changed] = tried?.changed ?? [];
  return (
    <form class="limit-form" noValidate onSubmit={attempt} onKeyDown={onEscape(onClose)}>
      <label for={own}>{say("limitNew", { unit: say(`unit.${limit.unit}`) })}</label>
      <input
        id={own}
        ref={field}
        type="number"
        min={0}
        step="any"
        value={value}
        onInput={(event) => {
          setValue(event.currentTarget.value);
          setTried(null);
        }}
      />
      {lost ? (
        <p class="wanting" role="alert">
          {tell(lost)}
        </p>
      ) : null}
      {busy ? <p role="status">{say("limitTrying")}</p> : null}
      {tried && changed ? (
        <div class="tried" role="status">
          <p>{tried.weeks.length === 0 ? say("limitNoWeeks") : say("limitTried", { name: named(changed), inForce: changed.inForce, tried: changed.tried, ...sumOf(tried) })}</p>
          <Weeks rehearsal={tried} say={say} tell={tell} />
        </div>
      ) : null}
      <div class="acts">
        {tried && changed ? (
          <fluent-button class="adopt" size="small" appearance="primary" disabled={busy} onClick={() => work(() => setup.set({ kind: "threshold", key: limit.key, value: changed.tried }))}>
            {say("limitAdopt")}
          </fluent-button>
        ) : (
          <button type="submit" class="act" aria-disabled={busy}>
            {say("limitTry")}
          </button>
        )}
        <button type="button" class="act" onClick={onClose}>
          {label("cancel")}
        </button>
      </div>
    </form>
  );
}

function sumOf({ weeks }: Rehearsal): Readonly<Record<"weeks" | "came" | "went" | "stayed", number>> {
  const sum = (count: (week: Rehearsal["weeks"][number]) => number): number => weeks.reduce((all, week) => all + count(week), 0);
  return { weeks: weeks.length, came: sum(({ came }) => came.length), went: sum(({ went }) => went.length), stayed: sum(({ stayed }) => stayed) };
}

/** The flags that would come or go, by week; weeks in which nothing changes are left out. */
function Weeks({ rehearsal: { weeks }, say, tell }: Pick<LimitsProps["speech"], "say" | "tell"> & { readonly rehearsal: Rehearsal }): JSX.Element {
  const textOf = ({ subject, say: sentence }: Finding): string => `${subject} · ${tell(sentence)}`;
  return (
    <ul>
      {weeks
        .filter(({ came, went }) => came.length + went.length > 0)
        .map(({ week, came, went }) => (
          <li key={week.start}>
            <strong>{say("limitWeek", { start: isoDay(week.start) })}</strong>
            {came.map((flag, nth) => (
              <p key={`came ${nth}`}>{say("limitCame", { text: textOf(flag) })}</p>
            ))}
            {went.map((flag, nth) => (
              <p key={`went ${nth}`}>{say("limitWent", { text: textOf(flag) })}</p>
            ))}
          </li>
        ))}
    </ul>
  );
}
