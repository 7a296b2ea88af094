import type { Words } from "../words.js";

/** What is said before there is a review: the pane's own labels, what could not be read, and what stopped the work. */
export type StartWords = Pick<Words, "read" | "stop" | "refusals" | "fileFailures" | "fileFindings" | "hostFailures" | "common" | "pane">;
