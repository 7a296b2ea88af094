import type { nowOf } from "../doors/nowOf.js";

/** The world of a command: everything it may touch, so that tests can stand in for it. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Whether standard error is a terminal that a progress line can be drawn on. */
  readonly interactive: boolean;
  readonly input: () => Promise<string>;
  readonly readFile: (path: string) => Promise<Uint8Array>;
  /** Today and the minutes after midnight, where the command runs. */
  readonly clock: typeof nowOf;
}
