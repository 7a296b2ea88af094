import type { JSX } from "preact";
import { useId, useState } from "preact/hooks";
import type { PersonInForce } from "../../model/ownSettings.js";
import { TEXT_CHOICES } from "../../settings/textChoices.js";
import { AnswerForm } from "../answering/AnswerForm.js";
import { useSending } from "../answering/useSending.js";
import { useSpeech } from "../speech.js";
import type { SettingFormProps } from "./settingsProps.js";
import { useTold } from "./useTold.js";

interface Props extends SettingFormProps {
  /** Null for one who is to be added. */
  readonly person: PersonInForce | null;
  /** Names that are taken by others. */
  readonly people: readonly string[];
}

/** Changes a member of the team, or adds one: group, working time and leave; the other columns of 人员 stay as they are. */
export function PersonForm({ person, people, onSet, onClose }: Props): JSX.Element {
  const say = useTold();
  const { tell } = useSpeech();
  const own = useId();
  const [told, setTold] = useState<PersonInForce>(person ?? { name: "", group: "", workingTime: "", leave: "" });
  const sending = useSending();
  const change = (field: keyof PersonInForce, value: string): void => setTold((before) => ({ ...before, [field]: value }));
  const send = (): void => {
    const trimmed = { name: told.name.trim(), group: told.group.trim(), workingTime: told.workingTime, leave: told.leave.trim() };
    if (trimmed.name === "") return sending.want({ say: "personBlank", with: {} });
    if (!person && people.includes(trimmed.name)) return sending.want({ say: "personThere", with: { name: trimmed.name } });
    if (person && JSON.stringify(trimmed) === JSON.stringify(person)) return sending.want({ say: "settingSame", with: {} });
    sending.send(() => onSet({ kind: "person", ...trimmed }));
  };
  const field = (name: "name" | "group" | "leave"): JSX.Element => (
    <>
      <label for={`${own}-${name}`}>{say(`person.${name}`)}</label>
      <input id={`${own}-${name}`} type="text" value={told[name]} onInput={(event) => change(name, event.currentTarget.value)} />
    </>
  );
  return (
    <AnswerForm sending={sending} submit="personWrite" onSubmit={send} onClose={onClose} ready>
      {person ? null : field("name")}
      {field("group")}
      <label for={`${own}-time`}>{say("person.workingTime")}</label>
      <select id={`${own}-time`} value={told.workingTime} onChange={(event) => change("workingTime", event.currentTarget.value)}>
        <option value="">{say("personCompany")}</option>
        {(TEXT_CHOICES.workingTime ?? []).map((choice) => (
          <option key={choice} value={choice}>
            {tell({ say: `choice.${choice}`, with: {} })}
          </option>
        ))}
      </select>
      {field("leave")}
      <p class="quiet">{say("personHint")}</p>
    </AnswerForm>
  );
}
