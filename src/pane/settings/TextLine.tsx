import type { JSX } from "preact";
import { originText } from "../../model/origin.js";
import type { OwnSettings, TextInForce } from "../../model/ownSettings.js";
import { sourceText } from "../../settings/sourceText.js";
import { TEXT_CHOICES } from "../../settings/textChoices.js";
import { useSpeech } from "../speech.js";
import { SettingLine } from "./SettingLine.js";
import type { SettingFormProps } from "./settingsProps.js";
import { TextForm } from "./TextForm.js";
import { useTold } from "./useTold.js";

interface Props extends Pick<SettingFormProps, "onSet"> {
  readonly setting: TextInForce;
  readonly own: OwnSettings;
}

const CHOICES: Readonly<Record<string, readonly string[] | undefined>> = TEXT_CHOICES;
/** Settings whose lists are written in one way; the others say by themselves how. */
const HINTED = ["people", "daysOff", "workingDays", "aliases"] as const;
/** Settings that hold something by themselves, which a sentence tells. */
const TOLD = ["people", "daysOff", "workingDays"] as const;

/** A setting of words with what holds now. */
export function TextLine({ setting, own, onSet }: Props): JSX.Element {
  const say = useTold();
  const { tell, language } = useSpeech();
  const { key, typed, source, place } = setting;
  const told = TOLD.find((one) => one === key);
  const hinted = HINTED.find((one) => one === key);
  const standard = key.startsWith("advice.") ? tell({ say: key.replace(".", "-"), with: {} }) : setting.standard;
  const shownAs = (text: string): string => (CHOICES[key]?.includes(text) ? tell({ say: `choice.${text}`, with: {} }) : text);
  const shown = told ? say(`standard.${told}`) : standard === "" ? say("settingOpen") : shownAs(standard);
  const from = sourceText(source);
  const isStandard = typed === "" || typed === standard;
  const days = key === "daysOff" ? own.daysOff : key === "workingDays" ? own.workingDays : null;
  const read = typed !== "" && days !== null ? say("settingDays", { n: days }) : "";
  return (
    <SettingLine
      name={setting[language]}
      holds={typed === "" ? shown : `${shownAs(typed)}${read}`}
      standard={[isStandard ? say("settingIsStandard", { source: from }) : say("settingStandardIs", { value: shown, source: from }), place ? originText(place) : ""].filter((part) => part !== "").join(" · ")}
      own={!isStandard}
      form={(close) => <TextForm setting={setting} standard={standard} hint={hinted ? say(`hint.${hinted}`) : ""} onSet={onSet} onClose={close} />}
    />
  );
}
