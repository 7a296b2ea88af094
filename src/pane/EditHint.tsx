import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { useSpeech } from "./speech.js";

/** How long Excel may keep silent before a person is told what it may be waiting for, in milliseconds. */
const PATIENCE = 3_000;

/** What Excel waits for, most likely, where it has not answered for a while: while a cell is being edited it does nothing else. */
export function EditHint(): JSX.Element {
  const { label } = useSpeech();
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p class="quiet" role="status">
      {late ? label("editHint") : ""}
    </p>
  );
}
