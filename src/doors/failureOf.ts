import type { Sentence } from "../model/finding.js";
import { Failure } from "../pane/door.js";

/** Any thrown thing as a failure that can be told: our own errors have a code and a sentence, all others become UNEXPECTED. */
export function failureOf(error: unknown): Failure {
  if (error instanceof Failure) return error;
  if (error instanceof Error && "code" in error && "say" in error && isSentence(error.say)) {
    return new Failure(String(error.code), error.say);
  }
  const message = error instanceof Error ? error.message : String(error);
  return new Failure("UNEXPECTED", { say: "UNEXPECTED", with: { message } });
}

function isSentence(say: unknown): say is Sentence {
  return typeof say === "object" && say !== null && "say" in say && typeof say.say === "string" && "with" in say;
}
