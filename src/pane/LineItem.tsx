import type { JSX } from "preact";
import { originText, type Origin } from "../model/origin.js";
import { LineCorrection } from "./LineCorrection.js";
import type { Line } from "./lines.js";
import { useSpeech } from "./speech.js";
import { Unbroken } from "./Unbroken.js";

interface Props {
  readonly line: Line;
  /** Its source is the one shown last. */
  readonly current: boolean;
  readonly onShow: (origin: Origin) => void;
}

/** One line of the result: its sign and word, the subject, the reason; a click leads to its row, and what can be corrected is corrected below it. */
export function LineItem({ line, current, onShow }: Props): JSX.Element {
  const { label } = useSpeech();
  const { origin } = line;
  const body = (
    <>
      <span class={`sign tone-${line.tone}`} aria-hidden="true">
        {line.sign}
      </span>
      <span class="line-text">
        <span class="line-subject">
          <span class="visually-hidden">{line.word} </span>
          <Unbroken text={line.subject} />
        </span>
        {line.detail === "" ? null : (
          <span class="line-detail">
            <Unbroken text={line.detail} />
          </span>
        )}
        {origin ? <span class="line-place">{originText(origin)}</span> : null}
      </span>
    </>
  );
  if (!origin) return <li class="line line-still">{body}</li>;
  return (
    <li class="line-row">
      <button type="button" class="line" aria-current={current ? "true" : undefined} title={label("goTo", { place: originText(origin) })} onClick={() => onShow(origin)}>
        {body}
      </button>
      <LineCorrection line={line} />
    </li>
  );
}
