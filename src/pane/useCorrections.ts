import { useCallback, useEffect, useMemo, useState } from "preact/hooks";
import type { Review } from "../model/review.js";
import type { Correcting, CorrectionNote } from "./correcting.js";
import type { Door } from "./door.js";
import type { Reviewing } from "./useReview.js";
import { useSpeech } from "./speech.js";

/** The corrections made through one door; after each of them the review on show runs again. Null where there is no result. */
export function useCorrections(door: Door, review: Review | null, run: Reviewing["run"]): Correcting | null {
  const { language } = useSpeech();
  const [notes, setNotes] = useState<ReadonlyMap<string, CorrectionNote>>(new Map());
  const [fresh, setFresh] = useState<string | null>(null);
  useEffect(() => setNotes(new Map()), [door]);

  const seen = useCallback(() => setFresh(null), []);

  return useMemo(() => {
    if (!review) return null;
    const { person, week } = review;
    const noted = (about: string, note: CorrectionNote): void => {
      setNotes((before) => new Map([...before, [about, note]]));
      setFresh(about);
      run(undefined, { person, week: week.start });
    };
    return {
      notes,
      fresh,
      seen,
      today: review.today,
      reviewer: review.reviewer ?? "",
      correct: async (about, correction) => noted(about, { person, week, state: "written", corrected: await (correction.kind === "pair" ? door.set(correction, language) : door.correct(correction, language)) }),
      linksOf: (end) => door.links(end),
      takeBack: async (about) => {
        const note = notes.get(about);
        if (note?.state !== "written") return;
        await door.type(note.corrected.undo);
        noted(about, { person, week, state: "taken back" });
      },
    };
  }, [door, language, review, notes, fresh, run, seen]);
}
