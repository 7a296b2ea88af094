import { boardOf } from "../model/boards/boardOf.js";
import type { Overview } from "../model/overview.js";
import type { Changed, Failure, Outcome, Step } from "./door.js";

/** How far a step is; `of` 0 while nobody can tell. */
export interface Far {
  readonly step: Step;
  readonly done: number;
  readonly of: number;
}

/** What is running: a review, which can be stopped until it writes, or a change of what earlier ones wrote, which cannot. */
export type Doing = "review" | "change";

/** Where the pane stands. `failed` keeps what was found, so that a person can go on from there. */
export type State =
  | { readonly at: "idle" }
  | { readonly at: "reading"; readonly far: Far }
  | { readonly at: "found"; readonly overview: Overview }
  | { readonly at: "running"; readonly doing: Doing; readonly overview: Overview; readonly far: Far }
  | { readonly at: "done"; readonly overview: Overview; readonly outcome: Outcome }
  | { readonly at: "changed"; readonly overview: Overview; readonly changed: Changed }
  | { readonly at: "failed"; readonly overview: Overview | null; readonly failure: Failure };

export type Event =
  | { readonly type: "opened" }
  | { readonly type: "closed" }
  | { readonly type: "found"; readonly overview: Overview }
  | { readonly type: "started"; readonly doing: Doing }
  | { readonly type: "moved"; readonly far: Far }
  | { readonly type: "finished"; readonly outcome: Outcome }
  | { readonly type: "changed"; readonly changed: Changed }
  | { readonly type: "cancelled" }
  | { readonly type: "went wrong"; readonly failure: Failure }
  | { readonly type: "went back" };

export const IDLE: State = { at: "idle" };

/**
 * The state after an event: idle → reading → found → running → done, changed or failed.
 *
 * An event that does not fit the state (a late report of a cancelled run) changes nothing.
 *
 * @example next({ at: "idle" }, { type: "opened" }).at //=> "reading"
 */
export function next(state: State, event: Event): State {
  switch (event.type) {
    case "opened":
      return { at: "reading", far: { step: "reading", done: 0, of: 0 } };
    case "closed":
      return IDLE;
    case "found":
      return state.at === "reading" ? { at: "found", overview: event.overview } : state;
    case "started":
      return startedFrom(state, event.doing);
    case "moved":
      return state.at === "running" || state.at === "reading" ? { ...state, far: event.far } : state;
    case "finished":
      return state.at === "running" ? { at: "done", overview: finishedIn(state.overview, event.outcome), outcome: event.outcome } : state;
    case "changed":
      return state.at === "running" ? { at: "changed", overview: changedIn(state.overview, event.changed), changed: event.changed } : state;
    case "cancelled":
      return cancelledFrom(state);
    case "went wrong":
      return failedFrom(state, event.failure);
    case "went back":
      return wentBackFrom(state);
  }
}

function startedFrom(state: State, doing: Doing): State {
  if (state.at === "idle" || state.at === "reading" || state.at === "running") return state;
  return state.overview ? { at: "running", doing, overview: state.overview, far: { step: "reading", done: 0, of: 0 } } : state;
}

function cancelledFrom(state: State): State {
  if (state.at === "reading") return IDLE;
  return state.at === "running" ? { at: "found", overview: state.overview } : state;
}

function failedFrom(state: State, failure: Failure): State {
  if (state.at === "reading") return { at: "failed", overview: null, failure };
  return state.at === "running" ? { at: "failed", overview: state.overview, failure } : state;
}

function wentBackFrom(state: State): State {
  if (state.at !== "failed" && state.at !== "done" && state.at !== "changed") return state;
  return state.overview ? { at: "found", overview: state.overview } : IDLE;
}

/** After a finished run, or an act, no sheet is half written any more. */
function finishedIn(overview: Overview, { drawn }: Outcome): Overview {
  const made = drawn.flatMap(({ sheet, drawing }) => {
    const key = boardOf(drawing.key);
    return key ? [{ key, sheet }] : [];
  });
  const boards = [...overview.boards.filter(({ key }) => !made.some((one) => one.key === key)), ...made];
  return { ...overview, ours: [...new Set([...overview.ours, ...drawn.map(({ sheet }) => sheet)])], boards, unfinished: [] };
}

function changedIn(overview: Overview, { removed }: Changed): Overview {
  return { ...overview, ours: overview.ours.filter((sheet) => !removed.includes(sheet)), boards: overview.boards.filter(({ sheet }) => !removed.includes(sheet)), unfinished: [] };
}
