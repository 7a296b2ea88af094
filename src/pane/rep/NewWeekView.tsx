import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Day } from "../../model/day.js";
import type { Sentence } from "../../model/finding.js";
import { ROW_KINDS, type NewWeek } from "../../model/newWeek.js";
import type { Opened } from "../door.js";
import { asFailure } from "../asFailure.js";
import { DownloadLink } from "../DownloadLink.js";
import { onEscape } from "../onEscape.js";
import { useSpeech } from "../speech.js";
import { useAsked } from "../useAsked.js";
import { weekSlots } from "../weekText.js";
import { TickGroup } from "./TickGroup.js";
import type { ToolProps } from "./toolProps.js";
import { useSay } from "./useSay.js";

/** What was done last: rows written, or taken back. */
type Done = { readonly state: "written"; readonly opened: Opened } | { readonly state: "taken back" };

/** Opens a person's new week: the rows it lacks, each with its tick; one press writes them below what is there. */
export function NewWeekView({ door, person, onShow, onTyped, onClose }: ToolProps): JSX.Element {
  const { label, tell } = useSpeech();
  const say = useSay();
  const [week, setWeek] = useState<Day | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const [changed, setChanged] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [busy, setBusy] = useState(false);
  const [lost, setLost] = useState<Sentence | null>(null);
  const asked = useAsked(() => door.newWeek({ person, week }), [door, person, week, done]);
  const heading = useRef<HTMLHeadingElement>(null);
  const said = useRef<HTMLParagraphElement>(null);
  useEffect(() => heading.current?.focus(), []);
  useEffect(() => said.current?.focus(), [done]);

  const act = (work: () => Promise<Done>): void => {
    if (busy) return;
    setBusy(true);
    setLost(null);
    work().then(
      (made) => {
        setChanged(new Map());
        setDone(made);
        onTyped();
      },
      (error: unknown) => setLost(asFailure(error).say),
    ).finally(() => setBusy(false));
  };
  const isTicked = ({ id, ticked }: NewWeek["rows"][number]): boolean => changed.get(id) ?? ticked;
  const tick = (ids: readonly string[], on: boolean): void => setChanged((before) => new Map([...before, ...ids.map((id) => [id, on] as const)]));
  const write = (found: NewWeek, ids: readonly string[]): void => act(() => door.openWeek({ person, week: found.week }, ids).then((opened) => ({ state: "written", opened })));
  const back = ({ undo }: Opened): void => act(() => door.type(undo).then(() => ({ state: "taken back" })));

  const found = asked.at === "told" ? asked.answer : null;
  const ids = found?.rows.filter(isTicked).map(({ id }) => id) ?? [];
  return (
    <div class="rep-view" onKeyDown={onEscape(onClose)}>
      <h2 ref={heading} tabIndex={-1}>
        {say("openTitle", { name: person })}
      </h2>
      {done ? (
        <p class="rep-said" ref={said} tabIndex={-1} data-lead>
          {done.state === "written" ? say("openDone", { places: placesOf(done.opened, say) }) : say("openTakenBack")}{" "}
          {done.state === "written" && done.opened.undo.length > 0 ? (
            <button type="button" class="quiet-act" aria-disabled={busy} onClick={() => back(done.opened)}>
              {say("openBack")}
            </button>
          ) : null}
        </p>
      ) : null}
      {done?.state === "written" && done.opened.download ? <DownloadLink download={done.opened.download} text="downloadTyped" hint="downloadHint" /> : null}
      {asked.at === "asking" ? <p class="quiet" role="status">{say("openLooking")}</p> : null}
      {asked.at === "lost" || lost ? (
        <p class="notice" role="alert">
          {tell(asked.at === "lost" ? asked.say : (lost ?? { say: "", with: {} }))}
        </p>
      ) : null}
      {found ? (
        <>
          <div class="choice">
            <label for="new-week">{say("openWeek")}</label>
            <select id="new-week" value={String(found.week)} onChange={(event) => setWeek(Number(event.currentTarget.value) as Day)}>
              {found.weeks.map((start) => (
                <option key={start} value={String(start)}>
                  {label("weekTitle", weekSlots(start))}
                </option>
              ))}
            </select>
          </div>
          {found.notes.map((note, nth) => (
            <p key={nth} class="quiet">
              {tell(note)}
            </p>
          ))}
          {ROW_KINDS.map((kind) => (
            <TickGroup key={kind} kind={kind} rows={found.rows.filter((row) => row.kind === kind)} isTicked={isTicked} onTick={tick} onShow={onShow} />
          ))}
          {found.rows.length === 0 && found.notes.length === 0 ? <p>{say("openNothing")}</p> : null}
          {found.rows.length > 0 ? <p class="quiet">{say("openHint")}</p> : null}
        </>
      ) : null}
      <div class="acts">
        {found && found.rows.length > 0 ? (
          <fluent-button appearance="primary" class="write" disabled-focusable={busy || ids.length === 0} onClick={() => write(found, ids)}>
            {say("openWrite", { n: ids.length })}
          </fluent-button>
        ) : null}
        <fluent-button onClick={onClose}>{label("close")}</fluent-button>
      </div>
    </div>
  );
}

function placesOf({ rows }: Opened, say: ReturnType<typeof useSay>): string {
  return rows.map(({ sheet, first, last }) => (first === last ? say("openPlace", { sheet, first }) : say("openPlaces", { sheet, first, last }))).join(say("openJoin"));
}
