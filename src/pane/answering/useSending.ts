import { useState } from "preact/hooks";
import type { Sentence } from "../../model/finding.js";
import { asFailure } from "../asFailure.js";

/** Sending what a form holds: once at a time, and what stopped it. */
export interface SendingForm {
  readonly busy: boolean;
  readonly lost: Sentence | null;
  readonly send: (write: () => Promise<void>) => void;
  /** Says what is wanting, with nothing sent. */
  readonly want: (say: Sentence) => void;
}

/** Holds what became of sending a form; one that was sent is closed by whoever shows it. */
export function useSending(): SendingForm {
  const [busy, setBusy] = useState(false);
  const [lost, setLost] = useState<Sentence | null>(null);
  return {
    busy,
    lost,
    want: setLost,
    send: (write) => {
      if (busy) return;
      setBusy(true);
      setLost(null);
      write().catch((error: unknown) => {
        setBusy(false);
        setLost(asFailure(error).say);
      });
    },
  };
}
