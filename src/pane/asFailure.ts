import { Failure } from "./door.js";

/** Any thrown thing as a failure that can be told; what is none of ours is UNEXPECTED. */
export function asFailure(error: unknown): Failure {
  return error instanceof Failure ? error : new Failure("UNEXPECTED", { say: "UNEXPECTED", with: { message: String(error) } });
}
