import type { JSX } from "preact";
import type { Act, Changed } from "./door.js";
import { DownloadLink } from "./DownloadLink.js";
import { useSpeech } from "./speech.js";

/** What an act changed in the workbook, and the copy of that to save. */
export function ChangedView({ changed, onAct }: { readonly changed: Changed; readonly onAct: (act: Act) => void }): JSX.Element {
  const { label, language } = useSpeech();
  const { act, drawn, removed, download } = changed;
  const list = (names: readonly string[]): string => names.join(language === "zh" ? "、" : ", ");
  const nothing = drawn.length + removed.length === 0;
  return (
    <section class="changed">
      <h2 data-lead tabIndex={-1}>
        {label(nothing ? "changedNothing" : `changed.${act}`)}
      </h2>
      {drawn.length > 0 ? <p class="quiet">{label("changedDrawn", { sheets: list(drawn) })}</p> : null}
      {removed.length > 0 ? <p class="quiet">{label("changedRemoved", { sheets: list(removed) })}</p> : null}
      {act === "restore" && drawn.length > 0 ? <fluent-button onClick={() => onAct("restore")}>{label("restoreAgain")}</fluent-button> : null}
      {download && !nothing ? <DownloadLink download={download} text="downloadChanged" hint="downloadHint" /> : null}
    </section>
  );
}
