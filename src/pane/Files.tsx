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

/** `name` is the file's; the sample tells its own once it is read. */
type Opened = { readonly door: Door; readonly name: string } | { readonly mailed: Mailed };

/** The page without Excel: a workbook comes in as a file, and its reviewed copy goes out as one; several are rolled up into a team's. */
export function Files({ notice, openFile, openSample, rollUp, makeTemplate }: Props): JSX.Element {
  const { label } = useSpeech();
  const [opened, setOpened] = useState<Opened | null>(null);
  const leave = (): void => setOpened(null);
  if (opened && "door" in opened) return <Pane door={opened.door} name={opened.name} onLeave={leave} />;
  if (opened) return <TeamRollUp mailed={opened.mailed} rollUp={rollUp} onLeave={leave} />;
  const open = (mailed: Mailed): void => {
    const [first, ...more] = mailed.files;
    if (first) setOpened(more.length === 0 ? { door: openFile(first), name: first.name } : { mailed });
  };
  return (
    <>
      {notice ? (
        <div class="notice" role="alert">
          <p>{label(notice)}</p>
          {notice === "office.unreachable" ? (
            <fluent-button size="small" onClick={() => location.reload()}>
              {label("tryAgain")}
            </fluent-button>
          ) : null}
        </div>
      ) : (
        <p class="tagline">{label("tagline")}</p>
      )}
      <OpenFile onFiles={open} onSample={() => setOpened({ door: openSample(), name: "" })} makeTemplate={makeTemplate} />
    </>
  );
}
