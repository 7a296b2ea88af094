import type { Host, Progress } from "../hosts/host.js";
import type { Workbook } from "../model/workbook.js";
import type { RunRequest } from "./assess.js";
import type { Judged } from "./drawAll.js";

/** The steps of a run, in order. */
export type RunStep = "reading" | "judging" | "writing";

/** Says how far a step is: `done` of `of` parts, `of` 0 while nobody can tell. */
export type RunProgress = (step: RunStep, done: number, of: number) => void;

/** How a run is followed and stopped; it stops before the first change or not at all. */
export interface Following {
  readonly signal?: AbortSignal;
  readonly progress?: RunProgress;
}

/** Judges a workbook here or elsewhere, such as in a worker. */
export type Judge = (workbook: Workbook, request: RunRequest) => Judged | Promise<Judged>;

/** A finished run: what was judged, and the sheets it was written on. */
export interface Ran extends Judged {
  readonly written: readonly string[];
  /** Somebody changed the workbook between reading and writing, so that it was read and judged once more. */
  readonly readAgain: boolean;
}

/**
 * Reads through the host and judges, without writing.
 *
 * Throws the signal's reason when it was stopped, and whatever the host or the judge throws.
 */
export async function previewSteps(host: Host, judge: Judge, request: RunRequest, following: Following = {}): Promise<Judged> {
  const { signal, progress } = following;
  const report = (step: RunStep): Progress => (done, of) => progress?.(step, done, of);
  signal?.throwIfAborted();
  progress?.("reading", 0, 0);
  const workbook = await host.read(report("reading"));
  signal?.throwIfAborted();
  progress?.("judging", 0, 0);
  const judged = await judge(workbook, request);
  signal?.throwIfAborted();
  return judged;
}

/**
 * `previewSteps`, then writes what it planned; once writing has begun the signal is not asked again, so that no sheet stays half drawn.
 *
 * Where somebody changed the workbook between reading and writing, nothing was written yet: it is read and judged once more.
 */
export async function runSteps(host: Host, judge: Judge, request: RunRequest, following: Following = {}): Promise<Ran> {
  try {
    return { ...(await written(host, await previewSteps(host, judge, request, following), following)), readAgain: false };
  } catch (error) {
    if (!isOutdated(error)) throw error;
    return { ...(await written(host, await previewSteps(host, judge, request, following), following)), readAgain: true };
  }
}

async function written(host: Host, judged: Judged, { progress }: Following): Promise<Omit<Ran, "readAgain">> {
  const { writes } = judged.plan;
  progress?.("writing", 0, 0);
  if (writes.length > 0) await host.write(writes, (done, of) => progress?.("writing", done, of));
  return { ...judged, written: writes.filter(({ drawing }) => !drawing.hidden).map(({ sheet }) => sheet) };
}

function isOutdated(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "input-changed";
}
