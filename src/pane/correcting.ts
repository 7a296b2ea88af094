import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Corrected, Correction } from "../model/correction.js";
import type { Day } from "../model/day.js";
import type { LinkEnd, LinkOption } from "../model/link.js";
import type { Review } from "../model/review.js";
import type { PairChange } from "../model/settingChange.js";
import type { Correctable } from "./correctable.js";

/** What the form of a line writes: a correction of a row, or one pair of a list of 设置. */
export type LineCorrected = Correction | PairChange;

/** The form of a line, in its place below it. */
export interface FormProps<Of extends Correctable = Correctable> {
  readonly correctable: Of;
  readonly today: Day;
  /** Who reviews, from 设置; "" where it does not say. */
  readonly reviewer: string;
  readonly onClose: () => void;
  /** Fails with `Failure`. */
  readonly onCorrect: (correction: LineCorrected) => Promise<void>;
  /** Fails with `Failure`. */
  readonly linksOf: (end: LinkEnd) => Promise<readonly LinkOption[]>;
}

/** What became of a line's correction: written, with its place and the way back, or taken back; and whose week was on show. */
export type CorrectionNote = Pick<Review, "person" | "week"> & ({ readonly state: "written"; readonly corrected: Corrected } | { readonly state: "taken back" });

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
  readonly correct: (about: string, correction: LineCorrected) => Promise<void>;
  /** What a line's end could be linked to; fails with `Failure`. */
  readonly linksOf: (end: LinkEnd) => Promise<readonly LinkOption[]>;
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
