import type { JSX } from "preact";
import { isoDay } from "../../model/day.js";
import type { OwnSettings, PersonInForce } from "../../model/ownSettings.js";
import { useSpeech } from "../speech.js";
import { NOBODY, PersonForm } from "./PersonForm.js";
import { SettingLine } from "./SettingLine.js";
import type { SettingFormProps } from "./settingsProps.js";
import { useTold } from "./useTold.js";

interface Props extends Pick<SettingFormProps, "onSet"> {
  readonly own: OwnSettings;
  readonly people: readonly string[];
}

/** The members of the team: those of 人员, those whom only the rows name, and one more. */
export function PeopleList({ own: { people: listed }, people, onSet }: Props): JSX.Element {
  const say = useTold();
  const { tell } = useSpeech();
  const unlisted = people.filter((name) => !listed.some((person) => person.name === name)).map((name): PersonInForce => ({ ...NOBODY, name }));
  const holds = ({ group, superior, from, to, workingTime, leave }: PersonInForce): string =>
    [
      group,
      superior === "" ? "" : say("personSuperior", { superior }),
      from === null ? "" : say("personFrom", { day: isoDay(from) }),
      to === null ? "" : say("personTo", { day: isoDay(to) }),
      workingTime === "" ? say("personCompany") : tell({ say: `choice.${workingTime}`, with: {} }),
      leave === "" ? "" : say("personLeave", { leave }),
    ]
      .filter((part) => part !== "")
      .join(" · ");
  return (
    <details class="people-list">
      <summary>{say("settingsPeople", { n: listed.length + unlisted.length })}</summary>
      <ul>
        {[...listed, ...unlisted].map((person) => (
          <SettingLine
            key={person.name}
            name={person.name}
            holds={holds(person)}
            standard={say(listed.includes(person) ? "personListed" : "personUnlisted")}
            own={person.workingTime !== "" || person.leave !== ""}
            form={(close) => <PersonForm person={person} people={people} onSet={onSet} onClose={close} />}
          />
        ))}
        <SettingLine name={say("personNew")} holds="" standard={say("personNewHint")} own={false} form={(close) => <PersonForm person={null} people={people} onSet={onSet} onClose={close} />} />
      </ul>
    </details>
  );
}
