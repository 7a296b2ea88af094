import type { JSX } from "preact";
import type { Recognition } from "../model/recognition.js";
import type { Words } from "../words/words.js";
import type { Failure } from "./door.js";
import { MakeSheets } from "./MakeSheets.js";
import { isMappable, MappingForm } from "./MappingForm.js";
import { RecognisedList } from "./RecognisedList.js";
import type { SettingUp } from "./settingUp.js";
import { useAsked } from "./useAsked.js";
import { useSetupSpeech } from "./useSetupSpeech.js";

interface Props {
  readonly setup: SettingUp;
  /** What stopped the reading; null where the workbook can be reviewed. */
  readonly stop: Failure | null;
}

/** What of the workbook was understood and what not, the standard sheets that it lacks, and what its own headings and sheets stand for. */
export function SetupView({ setup, stop }: Props): JSX.Element | null {
  return setup.words ? <View setup={setup} stop={stop} words={setup.words} /> : null;
}

function View({ setup, stop, words }: Props & { readonly words: Words["setup"] }): JSX.Element {
  const speech = useSetupSpeech(words);
  const { door } = setup;
  const asked = useAsked(() => door.recognise(), [door, stop]);
  // Where the desk cannot tell, the rest of the page does without.
  const recognition = asked.at === "told" ? asked.answer : null;

  const mapping = recognition && isMappable(recognition) ? <MappingForm recognition={recognition} speech={speech} lead={stop !== null} onSave={(mapped) => setup.set({ kind: "mapping", mapping: mapped })} /> : null;
  const make = recognition ? <MakeSheets recognition={recognition} setup={setup} speech={speech} lead={stop !== null && !mapping} /> : null;
  if (stop) {
    return (
      <section class="setup stopped">
        <h2 data-lead tabIndex={-1}>
          {speech.say("setupTitle")}
        </h2>
        <p>{speech.tell(stop.say)}</p>
        {mapping ? null : make}
        {recognition && recognition.kinds.length + recognition.unusedSheets.length > 0 ? <RecognisedList recognition={recognition} speech={speech} /> : null}
        {mapping}
        {mapping ? make : null}
        {door.kind === "excel" ? (
          <fluent-button appearance="subtle" size="small" onClick={setup.look}>
            {speech.say("readAgain")}
          </fluent-button>
        ) : null}
      </section>
    );
  }
  return (
    <section class="setup">
      {make}
      {recognition ? (
        <details class="group understood">
          <summary>
            <h3>{speech.say("understood")}</h3>
            {hasUnused(recognition) ? <span class="count">{speech.say("unusedCount")}</span> : null}
          </summary>
          <RecognisedList recognition={recognition} speech={speech} />
          {mapping}
        </details>
      ) : null}
    </section>
  );
}

function hasUnused({ kinds, unusedSheets }: Recognition): boolean {
  return unusedSheets.length > 0 || kinds.some(({ unused }) => unused.length > 0);
}
