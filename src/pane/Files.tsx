import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Door } from "./door.js";
import { OpenFile } from "./OpenFile.js";
import { Pane } from "./Pane.js";
import { useSpeech } from "./speech.js";
import type { PaneKey } from "./speechOf.js";

interface Props {
  readonly notice: PaneKey | null;
  readonly openFile: (file: File) => Door;
  readonly openSample: () => Door;
}

/** The page without Excel: a workbook comes in as a file, and its reviewed copy goes out as one. */
export function Files({ notice, openFile, openSample }: Props): JSX.Element {
  const { label } = useSpeech();
  const [door, setDoor] = useState<Door | null>(null);
  if (door) return <Pane door={door} onLeave={() => setDoor(null)} />;
  return (
    <>
      {notice ? (
        <p class="notice" role="alert">
          {label(notice)}
        </p>
      ) : (
        <p class="tagline">{label("tagline")}</p>
      )}
      <OpenFile onFile={(file) => setDoor(openFile(file))} onSample={() => setDoor(openSample())} />
    </>
  );
}
