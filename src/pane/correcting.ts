import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Corrected, Correction } from "../model/correction.js";
import type { Day } from "../model/day.js";

/** What became of a line's correction: written, with its place and the way back, or taken back. */
export type CorrectionNote = { readonly state: "written"; readonly corrected: Corrected } | { readonly state: "taken back" };

/** Corrections in the result on show; each ends with the review made again. */
export interface Correcting {
  /** The last correction of each line, by what it is about. */
  readonly notes: ReadonlyMap<string, CorrectionNote>;
  /** The line that was corrected last and has not been looked at since. */
  readonly fresh: string | null;
  readonly today: Day;
  /** Who reviews, from 设置; "" where it does not say. */
  readonly reviewer: string;
  /** Fails with `Failure`. */
  readonly correct: (about: string, correction: Correction) => Promise<void>;
  /** Writes back what stood there; fails with `Failure`. */
  readonly takeBack: (about: string) => Promise<void>;
  /** The fresh line has been looked at. */
  readonly seen: () => void;
}

const CorrectingContext = createContext<Correcting | null>(null);

/** Gives its lines the means to be corrected. */
export const CorrectingLines = CorrectingContext.Provider;

/** Null where lines cannot be corrected. */
export function useCorrecting(): Correcting | null {
  return useContext(CorrectingContext);
}
