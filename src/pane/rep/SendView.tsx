import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Leaving } from "../../model/leaving.js";
import { originText, type Origin } from "../../model/origin.js";
import type { Sending } from "../door.js";
import { DownloadLink } from "../DownloadLink.js";
import { useSpeech } from "../speech.js";
import { useAsked } from "../useAsked.js";
import { useSay } from "./useSay.js";

export interface SendProps {
  readonly ask: (sheets: readonly string[]) => Promise<Sending>;
  readonly onShow: (origin: Origin) => void;
}

/** What goes out with the full copy, place by place, and a lean copy with the sheets ticked. */
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
          <p>{say("sendLean")}</p>
          <fieldset class="ticks">
            <legend class="quiet">{say("sendSheets")}</legend>
            <ul>
              {last.sheets.map((name) => (
                <li key={name} class="tick">
                  <label>
                    <input type="checkbox" checked={sheets.includes(name)} onChange={(event) => tick(name, event.currentTarget.checked)} />
                    <span>{name}</span>
                  </label>
                </li>
              ))}
            </ul>
          </fieldset>
        </>
      ) : null}
      {asked.at === "told" ? (
        <>
          <DownloadLink download={asked.answer.lean} text="downloadLean" hint="downloadHint" />
          <p>{asked.answer.left.length === 0 ? say("sendClean") : say("sendLeft")}</p>
          <LeavingList leaving={asked.answer.left} onShow={null} />
        </>
      ) : asked.at === "asking" ? (
        <p class="quiet" role="status">
          {say("openLooking")}
        </p>
      ) : null}
    </div>
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
