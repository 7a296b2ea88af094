import { useEffect, useState } from "preact/hooks";
import type { Sentence } from "../model/finding.js";
import { asFailure } from "./asFailure.js";

/** What became of a question to the door: nothing yet, an answer, or what stopped it. */
export type Asked<Answer> = { readonly at: "asking" } | { readonly at: "told"; readonly answer: Answer } | { readonly at: "lost"; readonly say: Sentence };

/** Asks the door, anew whenever what the question rests on changes; a late answer to an earlier question is dropped. */
export function useAsked<Answer>(ask: () => Promise<Answer>, restsOn: readonly unknown[]): Asked<Answer> {
  const [asked, setAsked] = useState<Asked<Answer>>({ at: "asking" });
  useEffect(() => {
    let isLast = true;
    setAsked({ at: "asking" });
    ask().then(
      (answer) => isLast && setAsked({ at: "told", answer }),
      (error: unknown) => isLast && setAsked({ at: "lost", say: asFailure(error).say }),
    );
    return () => {
      isLast = false;
    };
  }, restsOn);
  return asked;
}
