import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { DateSystem } from "../../model/dateSystem.js";
import type { SheetKey } from "../../model/drawing.js";
import { isoDay } from "../../model/day.js";
import type { Choice, Circle, Drawn } from "../door.js";
import { useSay } from "../rep/useSay.js";
import { useSpeech } from "../speech.js";
import { useAsked } from "../useAsked.js";
import { PictureList } from "./PictureList.js";
import { picturesOf, type Picture } from "./picturesOf.js";
import { printSheets } from "./printSheets.js";

export interface PaperProps {
  readonly drawn: readonly Drawn[];
  readonly dateSystem: DateSystem;
  /** Whose review of which week; null for several mailed workbooks together. */
  readonly whose: Choice | null;
  /** Gives the pages as they may go up; null where there are none. */
  readonly up: (() => Promise<readonly Drawn[]>) | null;
}

type Made = { readonly at: "nothing" } | { readonly at: "painting" } | { readonly at: "painted"; readonly pictures: readonly Picture[] } | { readonly at: "failed" };

const PAGES: ReadonlySet<SheetKey["kind"] | undefined> = new Set<SheetKey["kind"]>(["review", "team"]);

/** The pages of a review on paper or as a picture: for which circle, and which of them. */
export function PaperView({ drawn, dateSystem, whose, up }: PaperProps): JSX.Element {
  const say = useSay();
  const { tell, label } = useSpeech();
  const heading = useRef<HTMLHeadingElement>(null);
  const [circle, setCircle] = useState<Circle>("full");
  const [ticked, setTicked] = useState<Readonly<Record<string, boolean>>>({});
  const [made, setMade] = useState<Made>({ at: "nothing" });
  const asked = useAsked(async () => ({ circle, pages: circle === "up" && up ? await up() : drawn }), [circle, drawn]);
  useEffect(() => heading.current?.focus(), []);
  const turn = useRef(0);
  // What was painted, or still is, is of other pages.
  useEffect(() => {
    turn.current += 1;
    setMade({ at: "nothing" });
  }, [circle, ticked, drawn]);
  // Not even for a moment are the pages of one circle offered as those of the other.
  const told = asked.at === "told" && asked.answer.circle === circle ? asked.answer.pages : null;
  const pages = told ?? [];
  const isTicked = ({ sheet, drawing: { key } }: Drawn, at: number): boolean => ticked[sheet] ?? (at === 0 || key?.kind === "coordination");
  const chosen = pages.filter(isTicked);
  const lacks = circle === "up" && told !== null && !told.some(({ drawing: { key } }) => PAGES.has(key?.kind));
  const name = say(circle === "up" ? "paperNameUp" : "paperName", { who: whose?.person ?? label("doneTeam"), week: whose ? isoDay(whose.week) : (drawn[0]?.drawing.week ?? "") });
  const paint = (): void => {
    const mine = turn.current;
    const settle = (now: Made): void => {
      if (turn.current === mine) setMade(now);
    };
    setMade({ at: "painting" });
    picturesOf(chosen, dateSystem, name).then((pictures) => settle({ at: "painted", pictures }), () => settle({ at: "failed" }));
  };
  const notice = asked.at === "lost" ? tell(asked.say) : lacks ? say("paperNoUp") : made.at === "failed" ? say("paperNotPainted") : null;
  return (
    <div class="rep-view">
      <h2 ref={heading} tabIndex={-1}>
        {say("paperTitle")}
      </h2>
      {up ? (
        <fieldset class="ticks">
          <legend class="quiet">{say("paperFor")}</legend>
          <ul>
            {(["full", "up"] as const).map((one) => (
              <li key={one} class="tick">
                <label>
                  <input type="radio" name="circle" checked={circle === one} onChange={() => setCircle(one)} />
                  <span>{say(one === "full" ? "paperFull" : "paperUp")}</span>
                </label>
              </li>
            ))}
          </ul>
        </fieldset>
      ) : null}
      {notice === null ? null : (
        <p class="notice" role="alert">
          {notice}
        </p>
      )}
      <fieldset class="ticks">
        <legend class="quiet">{say("paperSheets")}</legend>
        <ul>
          {pages.map((page, at) => (
            <li key={page.sheet} class="tick">
              <label>
                <input type="checkbox" checked={isTicked(page, at)} onChange={({ currentTarget: { checked } }) => setTicked({ ...ticked, [page.sheet]: checked })} />
                <span>{page.sheet}</span>
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
      {chosen.length === 0 ? (
        <p class="quiet" role="status">
          {asked.at === "lost" ? "" : say(told === null ? "openLooking" : "paperNone")}
        </p>
      ) : (
        <>
          <div class="acts">
            <button type="button" class="act print" onClick={() => printSheets(chosen, dateSystem, name)}>
              {say("paperPrint")}
            </button>
            <button type="button" class="act paint" onClick={paint}>
              {say("paperPicture")}
            </button>
          </div>
          <p class="quiet">{say("paperHint")}</p>
        </>
      )}
      <p class="visually-hidden" role="status">
        {made.at === "painting" ? say("paperPainting") : made.at === "painted" ? say("paperPainted", { n: made.pictures.length }) : ""}
      </p>
      {made.at === "painted" ? <PictureList pictures={made.pictures} /> : null}
    </div>
  );
}
