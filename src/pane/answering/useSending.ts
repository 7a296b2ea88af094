import { useId, useState } from "preact/hooks";
import type { Sentence } from "../../model/finding.js";
import { asFailure } from "../asFailure.js";
import { useSpeech } from "../speech.js";

/** What stopped a form, told; `at` names the field that is wanting, where one is. */
export interface Stopped {
  readonly say: Sentence;
  readonly at?: string;
}

/** The marks of a field: its name, and where it is wanting, that it is. */
interface FieldMarks {
  readonly name: string;
  readonly "aria-invalid"?: true;
  readonly "aria-describedby"?: string;
}

/** Sending what a form holds: once at a time, and what stopped it. */
export interface SendingForm {
  readonly busy: boolean;
  readonly stopped: Stopped | null;
  /** What stopped it in words, and the id of where they stand. */
  readonly told: string;
  readonly toldId: string;
  readonly send: (write: () => Promise<void>) => void;
  /** Says what is wanting, with nothing sent; the keyboard is led to the field of that name. */
  readonly want: (say: Sentence, at?: string) => void;
  readonly field: (name: string) => FieldMarks;
}

/** Holds what became of sending a form; one that was sent is closed by whoever shows it. `told` is for a form with words of its own. */
export function useSending(told?: (sentence: Sentence) => string): SendingForm {
  const { tell } = useSpeech();
  const toldId = useId();
  const [busy, setBusy] = useState(false);
  const [stopped, setStopped] = useState<Stopped | null>(null);
  return {
    busy,
    stopped,
    told: stopped ? (told ?? tell)(stopped.say) : "",
    toldId,
    want: (say, at) => setStopped(at === undefined ? { say } : { say, at }),
    field: (name) => (stopped?.at === name ? { name, "aria-invalid": true, "aria-describedby": toldId } : { name }),
    send: (write) => {
      if (busy) return;
      setBusy(true);
      setStopped(null);
      write()
        .catch((error: unknown) => setStopped({ say: asFailure(error).say }))
        .finally(() => setBusy(false));
    },
  };
}
