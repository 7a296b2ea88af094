import type { JSX } from "preact";
import { BOARD_KEYS, type BoardKey } from "../../model/boards/index.js";
import { useSpeech } from "../speech.js";
import { boardName } from "./boardName.js";

export interface BoardTicksProps {
  readonly chosen: readonly BoardKey[];
  /** Those that earlier runs made, which are kept up, ticked or not. */
  readonly there: readonly BoardKey[];
  readonly disabled: boolean;
  readonly onChoose: (boards: readonly BoardKey[]) => void;
}

/** Every board on request, with a tick; those that are there already say that they are kept up. */
export function BoardTicks({ chosen, there, disabled, onChoose }: BoardTicksProps): JSX.Element {
  const { label, tell } = useSpeech();
  const free = BOARD_KEYS.filter((key) => !there.includes(key));
  const tick = (key: BoardKey, on: boolean): void => onChoose(BOARD_KEYS.filter((one) => (one === key ? on : chosen.includes(one))));
  return (
    <fieldset class="ticks" disabled={disabled}>
      <legend class="quiet">{label("boardsHint")}</legend>
      <label class="ticks-all">
        <input type="checkbox" checked={free.length > 0 && free.every((key) => chosen.includes(key))} onChange={(event) => onChoose(event.currentTarget.checked ? free : [])} />
        <span>{label("boardsAll")}</span>
      </label>
      <ul>
        {BOARD_KEYS.map((key) => {
          const isThere = there.includes(key);
          return (
            <li key={key} class="tick">
              <label>
                <input type="checkbox" checked={isThere || chosen.includes(key)} disabled={isThere} onChange={(event) => tick(key, event.currentTarget.checked)} />
                <span class="tick-text">
                  <span>{tell(boardName(key))}</span>
                  {isThere ? <span class="line-detail">{label("boardThere")}</span> : null}
                </span>
              </label>
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}
