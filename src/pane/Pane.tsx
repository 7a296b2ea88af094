import type { JSX } from "preact";
import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { BoardKey } from "../model/boards/index.js";
import type { Place } from "../model/drawing.js";
import type { Origin } from "../model/origin.js";
import { BoardsBox } from "./boards/BoardsBox.js";
import { ChangedView } from "./ChangedView.js";
import { ChoiceForm } from "./ChoiceForm.js";
import { CorrectingLines } from "./correcting.js";
import { Failure, type Choice, type Door, type SourceRow } from "./door.js";
import { EditHint } from "./EditHint.js";
import { FailureBox } from "./FailureBox.js";
import { FoundList } from "./FoundList.js";
import { MoreActs } from "./MoreActs.js";
import { originOf } from "./originOf.js";
import { RepTools } from "./RepTools.js";
import { ResultView } from "./ResultView.js";
import { SendTools } from "./SendTools.js";
import { SheetTabs } from "./SheetTabs.js";
import { SourceRowBox } from "./SourceRowBox.js";
import { spoken } from "./spoken.js";
import { useSpeech } from "./speech.js";
import { useCorrections } from "./useCorrections.js";
import { isReadingStop } from "./readingStop.js";
import { useReview } from "./useReview.js";
import { useSetup } from "./useSetup.js";
import { UnfinishedBox } from "./UnfinishedBox.js";
import { Working } from "./Working.js";

interface Props {
  readonly door: Door;
  /** What the workbook is called before it is read; "" where nobody knows yet. */
  readonly name: string;
  /** Leaves this workbook for another; null in Excel, where there is one. */
  readonly onLeave: (() => void) | null;
}

/** One workbook from reading to result. */
export function Pane({ door, name, onLeave }: Props): JSX.Element {
  const speech = useSpeech();
  const { label, tell } = speech;
  const { state, choice, choose, look, run, change, again, cancel, back } = useReview(door);
  const [row, setRow] = useState<SourceRow | null>(null);
  const [shown, setShown] = useState<Origin | null>(null);
  const [lost, setLost] = useState<Failure | null>(null);

  const [listed, setListed] = useState(false);
  /** Boards that the review on show was asked for. */
  const [boards, setBoards] = useState<readonly BoardKey[]>([]);
  const opener = useRef<Element | null>(null);

  // Narrow, the row opens over the lower part of the page: what asked for it stays in sight above.
  useEffect(() => {
    if (row && opener.current instanceof HTMLElement) opener.current.scrollIntoView({ block: "nearest" });
  }, [row]);
  const close = useCallback(() => {
    setRow(null);
    // What opened the row is where the keyboard was.
    if (opener.current instanceof HTMLElement) opener.current.focus();
  }, []);
  const show = (origin: Origin): void => {
    setLost(null);
    opener.current = document.activeElement;
    door.show(origin).then(
      (found) => {
        setRow(found);
        setShown(origin);
      },
      (error: unknown) => {
        if (error instanceof Failure) setLost(error);
      },
    );
  };
  const follow = (place: Place): void => {
    const origin = originOf(place);
    if (origin) show(origin);
  };

  const makeReview = (): void => {
    setListed(false);
    setBoards(choice?.boards ?? []);
    run();
  };
  const makeList = (of: Choice): void => {
    setListed(true);
    setBoards([]);
    run(undefined, { person: of.person, week: of.week, list: true });
  };

  const overview = "overview" in state ? state.overview : null;
  const outcome = state.at === "done" ? state.outcome : null;
  const correcting = useCorrections(door, outcome?.review ?? null, run);
  const setup = useSetup(door, state, look);
  const stop = state.at === "failed" && !overview && !setup.lost && isReadingStop(state.failure) ? state.failure : null;
  const Parts = state.at === "reading" || state.at === "found" || stop ? setup.parts : null;
  const ours = overview && state.at !== "running" && state.at !== "failed" ? overview.ours : [];
  /** Where a run is to be completed first, rows are to be filled in, a copy is to be saved, or the review is there, making it is not what the page leads to. */
  const isNext = !outcome && !(state.at === "changed" && state.changed.download) && overview?.unfinished.length === 0 && overview.weeks.length > 0;
  return (
    <div class={outcome && door.kind === "file" ? "work wide" : "work"}>
      <div class="column">
        <p class="visually-hidden" role="status">
          {spoken(state, speech)}
        </p>
        {onLeave && (overview || stop || state.at === "reading") ? (
          <p class="file">
            <span class="file-name">{overview?.fileName ?? name}</span>
            <fluent-button appearance="subtle" size="small" onClick={onLeave}>
              {label("anotherFile")}
            </fluent-button>
          </p>
        ) : null}
        {state.at === "reading" ? <Working far={state.far} text={label("reading")} onCancel={onLeave ?? cancel} /> : null}
        {Parts ? <Parts.SetupNoteBox setup={setup.acts} settled={state.at !== "reading"} /> : null}
        {state.at === "idle" && !onLeave ? <fluent-button onClick={look}>{label("tryAgain")}</fluent-button> : null}
        {overview && overview.unfinished.length > 0 && state.at === "found" ? <UnfinishedBox sheets={overview.unfinished} onAct={change} /> : null}
        {overview && choice ? <ChoiceForm overview={overview} choice={choice} disabled={state.at === "running"} onChoose={choose} /> : null}
        {overview && choice ? <BoardsBox chosen={choice.boards ?? []} there={overview.boards.map(({ key }) => key)} disabled={state.at === "running"} onChoose={(asked) => choose({ ...choice, boards: asked })} /> : null}
        {overview && state.at !== "running" && state.at !== "failed" ? (
          <fluent-button class="run" data-lead={outcome ? undefined : ""} appearance={isNext ? "primary" : "outline"} size="large" onClick={() => makeReview()}>
            {label(outcome ? "runAgain" : "run")}
          </fluent-button>
        ) : null}
        {state.at === "running" ? <Working far={state.far} text={label(state.doing === "change" ? "changing" : `step.${state.far.step}`)} onCancel={state.doing === "change" ? null : cancel} /> : null}
        {door.kind === "excel" && "far" in state && state.far.step !== "judging" && state.far.of === 0 ? <EditHint /> : null}
        {overview && choice && state.at !== "failed" ? (
          <RepTools
            door={door}
            choice={choice}
            onShow={show}
            onList={state.at === "running" ? null : () => makeList(choice)}
            onTyped={() => outcome && run(undefined, { person: outcome.review.person, week: outcome.review.week.start })}
          />
        ) : null}
        {Parts && stop ? <Parts.SetupView setup={setup.acts} stop={stop} /> : null}
        {state.at === "failed" && !stop ? (
          <FailureBox
            failure={state.failure}
            onAgain={overview ? again : onLeave ? null : look}
            onBack={overview ? (door.kind === "excel" ? look : back) : onLeave}
            backLabel={overview ? "back" : "anotherFile"}
          />
        ) : null}
        {lost ? (
          <p class="notice" role="alert">
            {tell(lost.say)}
          </p>
        ) : null}
        {state.at === "changed" ? <ChangedView changed={state.changed} onAct={change} /> : null}
        {outcome ? (
          <CorrectingLines value={correcting}>
            <ResultView outcome={outcome} boards={boards} shown={shown} onShow={show} />
          </CorrectingLines>
        ) : null}
        {outcome ? <SendTools key={`${outcome.review.person ?? ""}|${outcome.review.week.start}`} door={door} outcome={outcome} onShow={show} /> : null}
        {ours.length > 0 ? <MoreActs ours={ours} sealed={outcome?.sealed ?? null} onAct={change} onSeal={(seal) => run(seal)} /> : null}
        {overview && !outcome ? <FoundList overview={overview} /> : null}
        {Parts && state.at === "found" ? <Parts.SetupView setup={setup.acts} stop={null} /> : null}
        {setup.parts && overview && (outcome || state.at === "found") ? <setup.parts.SettingsBox setup={setup.acts} people={overview.people} /> : null}
        {setup.parts && choice && (outcome || state.at === "found") ? <setup.parts.LimitsBox setup={setup.acts} person={choice.person} /> : null}
      </div>
      {outcome && door.kind === "file" ? <SheetTabs first={listed ? outcome.drawn.findIndex(({ drawing }) => drawing.key?.kind === "list") : 0} drawn={outcome.drawn} dateSystem={outcome.dateSystem} onLink={follow} /> : null}
      {row ? <SourceRowBox row={row} onClose={close} /> : null}
    </div>
  );
}
