import { asFailure } from "./asFailure.js";
import type { Failure } from "./door.js";

/** Hands on what a promise gives unless the work was cancelled meanwhile; any other fault is a `Failure` too. */
export async function settle<T>(
  promise: Promise<T>,
  signal: AbortSignal,
  good: (value: T) => void,
  bad: (failure: Failure) => void,
): Promise<void> {
  try {
    const value = await promise;
    if (!signal.aborted) good(value);
  } catch (error) {
    if (signal.aborted) return;
    bad(asFailure(error));
  }
}
