import type { PaneKey, Speech } from "./speechOf.js";
import type { State } from "./state.js";

const RUNNING = { reading: "step.reading", judging: "step.judging", writing: "step.writing" } as const satisfies Readonly<Record<string, PaneKey>>;

/** Where the pane stands, in a sentence for people who do not see it; a failure speaks for itself, and so does what was found at the start. */
export function spoken(state: State, { label }: Pick<Speech, "label">): string {
  switch (state.at) {
    case "idle":
    case "failed":
      return "";
    case "reading":
      return label("reading");
    case "found":
      return label("foundSpoken", { n: state.overview.sheets.length });
    case "running":
      return label(state.doing === "change" ? "changing" : RUNNING[state.far.step]);
    case "done":
      return label("doneSpoken", { ...state.outcome.review.counts.completion });
    case "changed":
      return label(state.changed.drawn.length + state.changed.removed.length === 0 ? "changedNothing" : `changed.${state.changed.act}`);
  }
}
