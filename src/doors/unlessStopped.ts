import { isReadingStop } from "../pane/readingStop.js";
import { Failure } from "../pane/door.js";

/** Throws a fault again, but for one of what the workbook lacks: that workbook is open all the same. */
export function unlessStopped(error: unknown): void {
  if (!(error instanceof Failure && isReadingStop(error))) throw error;
}
