import { useCallback, useEffect, useReducer, useRef, useState } from "preact/hooks";
import type { Overview } from "../model/overview.js";
import type { Act, Choice, Door, Report } from "./door.js";
import { settle } from "./settle.js";
import { useSpeech } from "./speech.js";
import { IDLE, next, type State } from "./state.js";

/** Where the pane stands, what is chosen, and the acts a person has. */
export interface Reviewing {
  readonly state: State;
  readonly choice: Choice | null;
  readonly choose: (choice: Choice) => void;
  /** Reads the workbook again. */
  readonly look: () => void;
  /** Makes the review; `seal` seals its week, or opens it again; `of` is another choice than the one made on the page. */
  readonly run: (seal?: Choice["seal"], of?: Choice) => void;
  /** Takes the last run back, completes one that stopped, or takes all of our sheets out. */
  readonly change: (act: Act) => void;
  /** Does once more what was done last. */
  readonly again: () => void;
  readonly cancel: () => void;
  readonly back: () => void;
}

/** Holds the state of one door's work, and reads its workbook at once. */
export function useReview(door: Door): Reviewing {
  const { language, learnReview } = useSpeech();
  const [state, dispatch] = useReducer(next, IDLE);
  const [choice, setChoice] = useState<Choice | null>(null);
  const work = useRef<AbortController | null>(null);
  const last = useRef<() => void>(() => undefined);

  const begin = useCallback((): { readonly signal: AbortSignal; readonly report: Report } => {
    work.current?.abort();
    const controller = new AbortController();
    work.current = controller;
    const report: Report = (step, done, of) => {
      if (!controller.signal.aborted) dispatch({ type: "moved", far: { step, done, of } });
    };
    return { signal: controller.signal, report };
  }, []);

  const look = useCallback(() => {
    const { signal, report } = begin();
    dispatch({ type: "opened" });
    void settle(door.look(signal, report), signal, (overview) => {
      setChoice(defaultChoice(overview));
      dispatch({ type: "found", overview });
    }, (failure) => dispatch({ type: "went wrong", failure }));
  }, [door, begin]);

  const run = useCallback((seal?: Choice["seal"], of: Choice | null = choice) => {
    if (!of) return;
    last.current = () => run(seal, of);
    const { signal, report } = begin();
    dispatch({ type: "started", doing: "review" });
    void settle(
      Promise.all([door.run(seal ? { ...of, seal } : of, language, signal, report), learnReview()]).then(([outcome]) => outcome),
      signal,
      (outcome) => dispatch({ type: "finished", outcome }),
      (failure) => dispatch({ type: "went wrong", failure }),
    );
  }, [door, choice, language, begin, learnReview]);

  const change = useCallback((act: Act) => {
    last.current = () => change(act);
    const { signal, report } = begin();
    dispatch({ type: "started", doing: "change" });
    void settle(door.change(act, language, signal, report), signal, (changed) => dispatch({ type: "changed", changed }), (failure) => dispatch({ type: "went wrong", failure }));
  }, [door, language, begin]);

  const cancel = useCallback(() => {
    work.current?.abort();
    dispatch({ type: "cancelled" });
  }, []);

  useEffect(() => {
    dispatch({ type: "closed" });
    look();
    return () => work.current?.abort();
  }, [look]);

  return { state, choice, choose: setChoice, look, run, change, again: useCallback(() => last.current(), []), cancel, back: useCallback(() => dispatch({ type: "went back" }), []) };
}

function defaultChoice(overview: Overview): Choice {
  return { person: overview.person, week: overview.week };
}
