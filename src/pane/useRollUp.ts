import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { Failure, RollUp, TeamRolled } from "./door.js";
import type { Mailed } from "./droppedFiles.js";
import { useSpeech } from "./speech.js";
import { settle } from "./settle.js";
import type { Far } from "./state.js";

/** Where a roll-up stands. */
export type RollingUp =
  | { readonly at: "reading"; readonly far: Far }
  | { readonly at: "rolled"; readonly rolled: TeamRolled }
  | { readonly at: "failed"; readonly failure: Failure };

const BEGUN: RollingUp = { at: "reading", far: { step: "reading", done: 0, of: 0 } };

/** Rolls these files up at once, in the language then spoken; leaving stops it. */
export function useRollUp(mailed: Mailed, rollUp: RollUp): { readonly state: RollingUp; readonly again: () => void } {
  const { language, learnReview } = useSpeech();
  const [state, setState] = useState<RollingUp>(BEGUN);
  const work = useRef<AbortController | null>(null);
  const begin = useCallback(() => {
    work.current?.abort();
    const controller = new AbortController();
    const { signal } = controller;
    work.current = controller;
    setState(BEGUN);
    const rolled = learnReview().then(() =>
      rollUp(mailed, language, signal, (step, done, of) => {
        if (!signal.aborted) setState({ at: "reading", far: { step, done, of } });
      }),
    );
    void settle(rolled, signal, (value) => setState({ at: "rolled", rolled: value }), (failure) => setState({ at: "failed", failure }));
    // What was rolled up stays in the language it was told in: another one is no reason to read all files again.
  }, [mailed, rollUp]);
  useEffect(() => {
    begin();
    return () => work.current?.abort();
  }, [begin]);
  return { state, again: begin };
}
