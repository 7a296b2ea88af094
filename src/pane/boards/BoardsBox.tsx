import type { ComponentType, JSX } from "preact";
import { useState } from "preact/hooks";
import { useSpeech } from "../speech.js";
import type { BoardTicksProps } from "./BoardTicks.js";

/** The boards that are made on request, folded away; their list and its words are loaded when it is first opened. */
export function BoardsBox(given: BoardTicksProps): JSX.Element {
  const { label, learnReview } = useSpeech();
  const [Ticks, setTicks] = useState<ComponentType<BoardTicksProps> | null>(null);
  const n = given.chosen.filter((key) => !given.there.includes(key)).length;
  const load = (open: boolean): void => {
    // Where it cannot be loaded, a review is made without them all the same.
    if (open && !Ticks) Promise.all([import(/* webpackChunkName: "boardTicks" */ "./BoardTicks.js"), learnReview()]).then(([{ BoardTicks }]) => setTicks(() => BoardTicks), () => undefined);
  };
  return (
    <details class="folded" onToggle={(event) => load(event.currentTarget.open)}>
      <summary>{n === 0 ? label("boards") : label("boardsChosen", { n })}</summary>
      {Ticks ? <Ticks {...given} /> : null}
    </details>
  );
}
