import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Leaving } from "../../model/leaving.js";
import { originText, type Origin } from "../../model/origin.js";
import type { LeanCopy, Sending } from "../door.js";
import { DownloadLink } from "../DownloadLink.js";
import { useSpeech } from "../speech.js";
import { useAsked } from "../useAsked.js";
import { useSay } from "./useSay.js";

export interface SendProps {
  readonly ask: (sheets: readonly string[]) => Promise<Sending>;
  readonly onShow: (origin: Origin) => void;
}

/** What goes out with the workbook, place by place, and a lean copy with the sheets ticked where there can be one. */
export function SendView({ ask, onShow }: SendProps): JSX.Element {
  const { tell } = useSpeech();
  const say = useSay();
  const [sheets, setSheets] = useState<readonly string[]>([]);
  const asked = useAsked(() => ask(sheets), [sheets]);
  const [last, setLast] = useState<Sending | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    if (asked.at === "told") setLast(asked.answer);
  }, [asked]);
  const tick = (name: string, on: boolean): void => setSheets((before) => (on ? [...before, name] : before.filter((one) => one !== name)));
  return (
    <div class="rep-view">
      <h2 ref={heading} tabIndex={-1}>
        {say("sendTitle")}
      </h2>
      {asked.at === "lost" ? (
        <p class="notice" role="alert">
          {tell(asked.say)}
        </p>
      ) : null}
      {last ? (
        <>
          <p>{last.leaving.length === 0 ? say("sendNothing") : say("sendFull")}</p>
          <LeavingList leaving={last.leaving} onShow={onShow} />
          {last.lean ? <SheetTicks offered={last.lean.sheets} ticked={sheets} onTick={tick} /> : <p>{say("sendOnlyFile")}</p>}
        </>
      ) : null}
      {asked.at === "told" && asked.answer.lean ? <LeanOffer lean={asked.answer.lean} /> : null}
      {asked.at === "asking" ? (
        <p class="quiet" role="status">
          {say("openLooking")}
        </p>
      ) : null}
    </div>
  );
}

interface TicksProps {
  readonly offered: readonly string[];
  readonly ticked: readonly string[];
  readonly onTick: (name: string, on: boolean) => void;
}

function SheetTicks({ offered, ticked, onTick }: TicksProps): JSX.Element {
  const say = useSay();
  return (
    <>
      <p>{say("sendLean")}</p>
      <fieldset class="ticks">
        <legend class="quiet">{say("sendSheets")}</legend>
        <ul>
          {offered.map((name) => (
            <li key={name} class="tick">
              <label>
                <input type="checkbox" checked={ticked.includes(name)} onChange={(event) => onTick(name, event.currentTarget.checked)} />
                <span>{name}</span>
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
    </>
  );
}

function LeanOffer({ lean: { download, left } }: { readonly lean: LeanCopy }): JSX.Element {
  const say = useSay();
  return (
    <>
      <DownloadLink download={download} text="downloadLean" hint="downloadHint" />
      <p>{left.length === 0 ? say("sendClean") : say("sendLeft")}</p>
      <LeavingList leaving={left} onShow={null} />
    </>
  );
}

function LeavingList({ leaving, onShow }: { readonly leaving: readonly Leaving[]; readonly onShow: SendProps["onShow"] | null }): JSX.Element {
  const { label, tell } = useSpeech();
  return (
    <ul class="leaving">
      {leaving.map(({ say: sentence, place }, nth) => (
        <li key={nth}>
          {tell(sentence)}{" "}
          {place && onShow ? (
            <button type="button" class="quiet-act" title={label("goTo", { place: originText(place) })} onClick={() => onShow(place)}>
              {originText(place)}
            </button>
          ) : place ? (
            <span class="quiet">{originText(place)}</span>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
