import type { JSX } from "preact";
import { BOARD_KEYS, type BoardKey } from "../../model/boards/index.js";
import { useSpeech } from "../speech.js";
import { boardName } from "./boardName.js";

export interface BoardTicksProps {
  readonly chosen: readonly BoardKey[];
  /** The names of sheets that earlier runs made: a board among them is kept up, ticked or not. */
  readonly ours: readonly string[];
  readonly disabled: boolean;
  readonly onChoose: (boards: readonly BoardKey[]) => void;
}

/** Every board on request, with a tick; those that are there already say that they are kept up. */
export function BoardTicks({ chosen, ours, disabled, onChoose }: BoardTicksProps): JSX.Element {
  const { label, tell } = useSpeech();
  const boards = BOARD_KEYS.map((key) => ({ key, name: tell(boardName(key)) }));
  const free = boards.filter(({ name }) => !ours.includes(name)).map(({ key }) => key);
  const tick = (key: BoardKey, on: boolean): void => onChoose(BOARD_KEYS.filter((one) => (one === key ? on : chosen.includes(one))));
  return (
    <fieldset class="ticks" disabled={disabled}>
      <legend class="quiet">{label("boardsHint")}</legend>
      <label class="ticks-all">
        <input type="checkbox" checked={free.length > 0 && free.every((key) => chosen.includes(key))} onChange={(event) => onChoose(event.currentTarget.checked ? free : [])} />
        <span>{label("boardsAll")}</span>
      </label>
      <ul>
        {boards.map(({ key, name }) => (
          <li key={key} class="tick">
            {ours.includes(name) ? (
              <span class="quiet">{label("boardThere", { name })}</span>
            ) : (
              <label>
                <input type="checkbox" checked={chosen.includes(key)} onChange={(event) => tick(key, event.currentTarget.checked)} />
                <span>{name}</span>
              </label>
            )}
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
