import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Language } from "../words/language.js";
import type { Door, Download, RollUp } from "./door.js";
import type { Mailed } from "./droppedFiles.js";
import { OpenFile } from "./OpenFile.js";
import { Pane } from "./Pane.js";
import { useSpeech } from "./speech.js";
import type { PaneKey } from "./speechOf.js";
import { TeamRollUp } from "./TeamRollUp.js";

interface Props {
  readonly notice: PaneKey | null;
  readonly openFile: (file: File) => Door;
  readonly openSample: () => Door;
  readonly rollUp: RollUp;
  readonly makeTemplate: (language: Language) => Promise<Download>;
}

type Opened = { readonly door: Door } | { readonly mailed: Mailed };

/** The page without Excel: a workbook comes in as a file, and its reviewed copy goes out as one; several are rolled up into a team's. */
export function Files({ notice, openFile, openSample, rollUp, makeTemplate }: Props): JSX.Element {
  const { label } = useSpeech();
  const [opened, setOpened] = useState<Opened | null>(null);
  const leave = (): void => setOpened(null);
  if (opened && "door" in opened) return <Pane door={opened.door} onLeave={leave} />;
  if (opened) return <TeamRollUp mailed={opened.mailed} rollUp={rollUp} onLeave={leave} />;
  const open = (mailed: Mailed): void => {
    const [first, ...more] = mailed.files;
    if (first) setOpened(more.length === 0 ? { door: openFile(first) } : { mailed });
  };
  return (
    <>
      {notice ? (
        <p class="notice" role="alert">
          {label(notice)}
        </p>
      ) : (
        <p class="tagline">{label("tagline")}</p>
      )}
      <OpenFile onFiles={open} onSample={() => setOpened({ door: openSample() })} makeTemplate={makeTemplate} />
    </>
  );
}
