import type { Overview } from "../../src/model/overview.js";
import { Failure, type Changed, type Outcome } from "../../src/pane/door.js";
import { IDLE, next, type Event, type State } from "../../src/pane/state.js";

const overview = { fileName: "a.xlsx", ours: ["团队周复盘", "客户动态看板"], boards: [{ key: "clients", sheet: "客户动态看板" }], unfinished: [] as readonly string[] } as unknown as Overview;
const half: Overview = { ...overview, unfinished: ["团队周复盘"] };
const outcome = { left: [], drawn: [{ sheet: "团队周复盘", drawing: { key: { kind: "team", subject: "" } } }, { sheet: "客户动态看板", drawing: { key: { kind: "clients", subject: "" } } }] } as unknown as Outcome;
const changed: Changed = { act: "clean", drawn: [], removed: ["团队周复盘", "客户动态看板"], download: null };
const failure = new Failure("ZIP_DAMAGED", { say: "ZIP_DAMAGED", with: {} });
const far = { step: "judging", done: 1, of: 2 } as const;
const start = { step: "reading", done: 0, of: 0 } as const;

const reading: State = { at: "reading", far: start };
const found: State = { at: "found", overview };
const running: State = { at: "running", doing: "review", overview, far: start };
const done: State = { at: "done", overview, outcome };
const failedToRead: State = { at: "failed", overview: null, failure };
const failedToRun: State = { at: "failed", overview, failure };

const opened: Event = { type: "opened" };
const finished: Event = { type: "finished", outcome };
const cleaned = { at: "changed", overview: { ...overview, ours: [], boards: [] }, changed } satisfies State;
const started: Event = { type: "started", doing: "review" };
const cancelled: Event = { type: "cancelled" };
const wrong: Event = { type: "went wrong", failure };
const back: Event = { type: "went back" };
const moved: Event = { type: "moved", far };

test.each<[string, State, Event, State]>([
  ["opening a workbook reads it", IDLE, opened, reading],
  ["what was read is found", reading, { type: "found", overview }, found],
  ["a run starts from what was found", found, started, running],
  ["a run starts again from a result", done, started, running],
  ["a run starts again from its failure", failedToRun, started, running],
  ["a run reports how far it is", running, moved, { ...running, far }],
  ["reading reports how far it is", reading, moved, { ...reading, far }],
  ["a finished run is done", running, finished, done],
  ["a failed run keeps what was found", running, wrong, failedToRun],
  ["a workbook that cannot be read leaves nothing", reading, wrong, failedToRead],
  ["a cancelled run is back at what was found", running, cancelled, found],
  ["cancelled reading leaves nothing", reading, cancelled, IDLE],
  ["back from a failed run", failedToRun, back, found],
  ["back from a failed reading", failedToRead, back, IDLE],
  ["back from a result", done, back, found],
  ["a finished run leaves nothing half written", { ...running, overview: half }, finished, done],
  ["a finished run makes sheets of ours, and boards", { ...running, overview: { ...overview, ours: [], boards: [] } }, finished, done],
  ["what an act changed is told, and sheets it took out are gone", { ...running, overview: half }, { type: "changed", changed }, cleaned],
  ["a run starts from what was changed", cleaned, started, { ...running, overview: cleaned.overview }],
  ["back from what was changed", cleaned, back, { at: "found", overview: cleaned.overview }],
  ["another workbook reads anew", done, opened, reading],
  ["a closed workbook leaves nothing", done, { type: "closed" }, IDLE],
])("%s", (_, state, event, after) => {
  expect(next(state, event)).toEqual(after);
});

test.each<[string, State, Event]>([
  ["a run without a workbook", IDLE, started],
  ["a run after a failed reading", failedToRead, started],
  ["a second run beside the first", running, started],
  ["a result after cancelling", found, finished],
  ["a change after cancelling", found, { type: "changed", changed }],
  ["a late report", found, moved],
  ["a late failure", found, wrong],
  ["a late reading", IDLE, { type: "found", overview }],
  ["back while running", running, back],
  ["cancelling nothing", found, cancelled],
])("%s changes nothing", (_, state, event) => {
  expect(next(state, event)).toBe(state);
});
