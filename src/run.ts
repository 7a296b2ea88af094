import type { Host } from "./hosts/host.js";
import type { RunRequest } from "./run/assess.js";
import type { Judged, Telling } from "./run/drawAll.js";
import { judge } from "./run/judge.js";
import { remembering } from "./run/memory/remembering.js";
import { previewSteps, runSteps, type Following, type Judge, type Ran } from "./run/runSteps.js";

export type { RunRequest } from "./run/assess.js";
export type { Ran, RunProgress } from "./run/runSteps.js";

type Options = Telling & Following;

/**
 * The whole way from a workbook to its review: read, judge, draw, plan, write; the same for every door.
 *
 * Throws `CannotReview`, what the host throws, and the signal's reason where it was stopped before writing.
 */
export function runReview(host: Host, request: RunRequest, options: Options): Promise<Ran> {
  return runSteps(host, judgeWith(options), request, options);
}

/** `runReview` without writing: the review and its pages as they would be drawn. */
export function previewReview(host: Host, request: RunRequest, options: Options): Promise<Judged> {
  return previewSteps(host, judgeWith(options), request, options);
}

/** Judges and draws with what the workbook remembers of earlier runs. */
export function judgeWith(options: Telling): Judge {
  return (workbook, request) => remembering(workbook, (memory) => judge(workbook, request, options, memory), options);
}
