import type { Sentence } from "../finding.js";
import type { Milestone } from "../nouns.js";

/** The four fields without which nobody can answer for a milestone (004-59). */
export const MILESTONE_FIELDS = ["responsible", "due", "standard", "resources"] as const;

/** A milestone with its light (004-58, 004-59). */
export interface MilestoneLine {
  readonly milestone: Milestone;
  /** Points by which the actual figure is behind the target; negative ahead of it, null where either is missing. */
  readonly behind: number | null;
  /** `upcoming`: not due yet, so that what is still open is no delay. */
  readonly light: "green" | "yellow" | "red" | "upcoming" | "unknown";
  /** Those of the four fields that are blank, among the columns the sheet has. */
  readonly missing: readonly (typeof MILESTONE_FIELDS)[number][];
  readonly why: Sentence;
}
