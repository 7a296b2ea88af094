import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { OwnSettings, TextInForce } from "../../model/ownSettings.js";
import { sourceText } from "../../settings/sourceText.js";
import { useSpeech } from "../speech.js";
import { useAsked } from "../useAsked.js";
import { PeopleList } from "./PeopleList.js";
import { PhrasesForm } from "./PhrasesForm.js";
import { SettingLine } from "./SettingLine.js";
import type { SettingsProps } from "./settingsProps.js";
import { TextLine } from "./TextLine.js";
import { useTold } from "./useTold.js";

/** Settings that are changed most; the others are folded away behind them. */
const FIRST = ["people", "workingTime", "daysOff", "workingDays"];

/** What 设置 and 人员 say beside the thresholds, each with what holds now, its standard and where that comes from. */
export function SettingsList({ setup, people }: SettingsProps): JSX.Element {
  const say = useTold();
  const { tell } = useSpeech();
  const { door } = setup;
  const asked = useAsked(() => door.ownSettings(), [door]);
  return (
    <div class="choice settings-list">
      <p class="quiet">{say("settingsHint")}</p>
      {asked.at === "asking" ? <p role="status">{say("settingsReading")}</p> : null}
      {asked.at === "lost" ? (
        <p class="wanting" role="alert">
          {tell(asked.say)}
        </p>
      ) : null}
      {asked.at === "told" ? <Sections own={asked.answer} setup={setup} people={people} /> : null}
    </div>
  );
}

function Sections({ own, setup, people }: SettingsProps & { readonly own: OwnSettings }): JSX.Element {
  const say = useTold();
  const { tell, language } = useSpeech();
  const [wanted, setWanted] = useState("");
  const { phrases, texts, advice } = own;
  const text = (setting: TextInForce): JSX.Element => <TextLine key={setting.key} setting={setting} own={own} onSet={setup.set} />;
  const listed = phrases.map(([phrase, word]) => say("phrasePair", { phrase, word }));
  const pairs = texts.find(({ key }) => key === "phrases");
  const found = advice.filter((setting) => `${setting[language]}${setting.typed}${tell({ say: adviceWord(setting), with: {} })}`.toLowerCase().includes(wanted.trim().toLowerCase()));
  return (
    <>
      <ul>
        {pairs ? (
          <SettingLine
            name={pairs[language]}
            holds={listed.length === 0 ? say("phrasesNone") : listed.slice(0, 3).join(say("listJoiner")) + (listed.length > 3 ? say("phrasesMore", { n: listed.length }) : "")}
            standard={say("phrasesStandard", { source: sourceText(pairs.source) })}
            own={listed.length > 0}
            form={(close) => <PhrasesForm phrases={phrases} onSet={setup.set} onClose={close} />}
          />
        ) : null}
        {FIRST.flatMap((key) => texts.filter((setting) => setting.key === key)).map(text)}
      </ul>
      <PeopleList own={own} people={people} onSet={setup.set} />
      <details>
        <summary>{say("settingsMore")}</summary>
        <ul>{texts.filter(({ key }) => key !== "phrases" && !FIRST.includes(key)).map(text)}</ul>
      </details>
      <details class="advice-list">
        <summary>{say("settingsAdvice")}</summary>
        <input type="search" aria-label={say("adviceFilter")} placeholder={say("adviceFilter")} value={wanted} onInput={(event) => setWanted(event.currentTarget.value)} />
        {found.length === 0 ? <p role="status">{say("adviceNone", { text: wanted })}</p> : null}
        <ul>{found.map(text)}</ul>
      </details>
    </>
  );
}

/** The word of what a rule suggests by itself: `advice.late-answer` is told as `advice-late-answer`. */
function adviceWord({ key }: TextInForce): string {
  return key.replace(".", "-");
}
