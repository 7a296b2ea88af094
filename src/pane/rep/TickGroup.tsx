import type { JSX } from "preact";
import { isoDay, weekdayOf, type Day } from "../../model/day.js";
import type { ProposedRow, RowKind } from "../../model/newWeek.js";
import { originText, type Origin } from "../../model/origin.js";
import { useSpeech } from "../speech.js";
import { useSay } from "./useSay.js";

const TITLES = { day: "openGroupDay", carry: "openGroupCarry", follow: "openGroupFollow" } as const satisfies Readonly<Record<RowKind, string>>;

interface Props {
  readonly kind: RowKind;
  readonly rows: readonly ProposedRow[];
  readonly isTicked: (row: ProposedRow) => boolean;
  readonly onTick: (ids: readonly string[], on: boolean) => void;
  readonly onShow: (origin: Origin) => void;
}

/** The proposed rows of one kind, each with its tick and where it comes from; nothing where there are none. */
export function TickGroup({ kind, rows, isTicked, onTick, onShow }: Props): JSX.Element | null {
  const { label, tell } = useSpeech();
  const say = useSay();
  if (rows.length === 0) return null;
  const title = say(TITLES[kind]);
  const n = rows.filter(isTicked).length;
  const about = ({ task, client, day, why }: ProposedRow): { readonly head: string; readonly detail: string } => {
    const reason = tell(why);
    return kind === "day" ? { head: day === null ? "" : dayLabel(day, tell), detail: reason } : { head: task, detail: [task.includes(client) ? "" : client, reason].filter((part) => part !== "").join(" · ") };
  };
  return (
    <fieldset class={`ticks ticks-${kind}`}>
      <legend class="visually-hidden">{title}</legend>
      <label class="ticks-all">
        <input type="checkbox" checked={n === rows.length} indeterminate={n > 0 && n < rows.length} aria-label={say("openAll", { group: title })} onChange={(event) => onTick(rows.map(({ id }) => id), event.currentTarget.checked)} />
        <span>{title}</span>
        <span class="count">{`${n}/${rows.length}`}</span>
      </label>
      <ul>
        {rows.map((row) => {
          const { head, detail } = about(row);
          const { id, origin } = row;
          return (
            <li key={id} class="tick">
              <label>
                <input type="checkbox" checked={isTicked(row)} onChange={(event) => onTick([id], event.currentTarget.checked)} />
                <span class="tick-text">
                  <span>{head}</span>
                  <span class="line-detail">{detail}</span>
                </span>
              </label>
              {origin ? (
                <button type="button" class="quiet-act" title={label("goTo", { place: originText(origin) })} onClick={() => onShow(origin)}>
                  {originText(origin)}
                </button>
              ) : null}
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}

function dayLabel(day: Day, tell: ReturnType<typeof useSpeech>["tell"]): string {
  return tell({ say: "day-label", with: { weekday: tell({ say: `weekday-${weekdayOf(day)}`, with: {} }), date: isoDay(day).slice(5) } });
}
