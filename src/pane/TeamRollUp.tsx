import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Place } from "../model/drawing.js";
import type { RollUp, TeamRolled } from "./door.js";
import { DownloadLink } from "./DownloadLink.js";
import type { Mailed } from "./droppedFiles.js";
import { FailureBox } from "./FailureBox.js";
import { MailedList } from "./MailedList.js";
import { PaperOffer } from "./PaperOffer.js";
import { printPage } from "./printPage.js";
import { SheetTabs } from "./SheetTabs.js";
import { useSpeech } from "./speech.js";
import { useRollUp } from "./useRollUp.js";
import { Working } from "./Working.js";

interface Props {
  readonly mailed: Mailed;
  readonly rollUp: RollUp;
  readonly onLeave: () => void;
}

/** Several mailed workbooks: first what came in, then with one press the team's workbook and its pages. */
export function TeamRollUp({ mailed, rollUp, onLeave }: Props): JSX.Element {
  const { label } = useSpeech();
  const { state, again } = useRollUp(mailed, rollUp);
  const { files } = mailed;
  const [made, setMade] = useState(false);
  const rolled = state.at === "rolled" ? state.rolled : null;
  return (
    <div class={rolled && made ? "work wide" : "work"}>
      <div class="column">
        <p class="visually-hidden" role="status">
          {state.at === "reading" ? label("rollUpReading", { n: files.length }) : state.at === "rolled" ? label(made ? "makeTeamDone" : "mailedSpoken", { n: files.length }) : ""}
        </p>
        <p class="file">
          <span class="file-name">
            {label("rollUpTitle")} · {label("rollUpMany", { n: files.length })}
          </span>
          <fluent-button appearance="subtle" size="small" onClick={onLeave}>
            {label("anotherFile")}
          </fluent-button>
        </p>
        {state.at === "reading" ? <Working far={state.far} text={label(state.far.step === "reading" ? "rollUpReading" : `step.${state.far.step}`, { n: files.length })} onCancel={onLeave} /> : null}
        {state.at === "failed" ? <FailureBox failure={state.failure} onAgain={again} onBack={onLeave} backLabel="anotherFile" /> : null}
        {rolled ? <Received rolled={rolled} made={made} onMake={() => setMade(true)} /> : null}
      </div>
      {rolled && made ? <SheetTabs drawn={rolled.drawn} dateSystem={1900} onLink={toTab} /> : null}
    </div>
  );
}

function Received({ rolled, made, onMake }: { readonly rolled: TeamRolled; readonly made: boolean; readonly onMake: () => void }): JSX.Element {
  const { label } = useSpeech();
  return (
    <>
      {made ? (
        <>
          <DownloadLink download={rolled.download} text="downloadTeam" hint="downloadTeamHint" />
          <fluent-button onClick={printPage}>{label("printPage")}</fluent-button>
          <PaperOffer drawn={rolled.drawn} dateSystem={1900} whose={null} up={null} />
        </>
      ) : (
        <fluent-button class="run" appearance="primary" size="large" onClick={onMake}>
          {label("makeTeam")}
        </fluent-button>
      )}
      {/* Beside the pages its column is narrower: hundreds of rows laid out again at once would hold the page up. */}
      <MailedList key={made ? "beside" : "alone"} rolled={rolled} />
    </>
  );
}

/** A link to one of the pages on show turns to it; the rows behind the others are in the workbook. */
function toTab({ sheet }: Place): void {
  [...document.querySelectorAll<HTMLElement>(".tabs [role=tab]")].find((tab) => tab.textContent === sheet)?.click();
}
