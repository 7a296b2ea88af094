import { useEffect, useMemo, useState } from "preact/hooks";
import { loadSetup } from "../words/loadSetup.js";
import type { Words } from "../words/words.js";
import type { Door } from "./door.js";
import { isReadingStop } from "./readingStop.js";
import type { SettingUp, SetupNote, SetupParts } from "./settingUp.js";
import { useSpeech } from "./speech.js";
import type { State } from "./state.js";

/** The acts before a review, and what shows them once it is loaded; `lost` where it cannot be. */
export interface Setup {
  readonly acts: SettingUp;
  readonly parts: SetupParts | null;
  readonly lost: boolean;
}

/** Sets one door's workbook up: loaded when the workbook has been read, whether or not it can be reviewed. */
export function useSetup(door: Door, state: State, look: () => void): Setup {
  const { language } = useSpeech();
  const [note, setNote] = useState<SetupNote | null>(null);
  const [parts, setParts] = useState<SetupParts | null>(null);
  const [words, setWords] = useState<Words["setup"] | null>(null);
  const [lost, setLost] = useState(false);
  const isWanted = state.at === "found" || (state.at === "failed" && isReadingStop(state.failure));

  useEffect(() => setNote(null), [door]);
  const isLoaded = parts !== null;
  useEffect(() => {
    // Once they are there they follow the page's language, whatever it shows.
    if (!isWanted && !isLoaded) return undefined;
    let isStale = false;
    Promise.all([import(/* webpackChunkName: "setupView" */ "./SetupParts.js"), loadSetup(language)]).then(
      ([loaded, spoken]) => {
        if (isStale) return;
        setParts(loaded);
        setWords(spoken);
      },
      () => setLost(true),
    );
    return () => {
      isStale = true;
    };
  }, [isWanted, isLoaded, language]);

  const acts = useMemo((): SettingUp => {
    const noted = (made: SetupNote): void => {
      setNote(made);
      look();
    };
    return {
      door,
      note,
      words,
      look,
      makeSheets: async (sample) => noted({ done: "made", sample, sheets: await door.makeSheets(sample, language) }),
      set: async (change) => noted({ done: "set", change, corrected: await (change.kind === "person" ? door.correct(change, language) : door.set(change, language)) }),
      takeBack: async () => {
        if (note?.done !== "set") return;
        await door.type(note.corrected.undo);
        noted({ done: "taken back" });
      },
    };
  }, [door, note, words, look, language]);
  return { acts, parts, lost };
}
