import type { JSX } from "preact";
import { useId, useState } from "preact/hooks";
import { isoDay, parseIsoDay } from "../../model/day.js";
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

/** A member of the team of whom 人员 says nothing. */
export const NOBODY: PersonInForce = { name: "", group: "", superior: "", from: null, to: null, workingTime: "", leave: "" };

/** Changes a member of the team, or adds one: group, superior, first and last day, working time and leave. */
export function PersonForm({ person, people, onSet, onClose }: Props): JSX.Element {
  const say = useTold();
  const { tell } = useSpeech();
  const own = useId();
  const begun = person ?? NOBODY;
  const [told, setTold] = useState<PersonInForce>(begun);
  const sending = useSending();
  const change = (said: Partial<PersonInForce>): void => setTold((before) => ({ ...before, ...said }));
  const send = (): void => {
    const trimmed = { ...told, name: told.name.trim(), group: told.group.trim(), superior: told.superior.trim(), leave: told.leave.trim() };
    if (trimmed.name === "") return sending.want({ say: "personBlank", with: {} }, "name");
    if (!person && people.includes(trimmed.name)) return sending.want({ say: "personThere", with: { name: trimmed.name } }, "name");
    if (told.from !== null && told.to !== null && told.to < told.from) return sending.want({ say: "personDays", with: {} }, "to");
    if (person && JSON.stringify(trimmed) === JSON.stringify(person)) return sending.want({ say: "settingSame", with: {} });
    sending.send(() => onSet({ kind: "person", ...trimmed }));
  };
  const field = (name: "name" | "group" | "superior" | "leave"): JSX.Element => (
    <>
      <label for={`${own}-${name}`}>{say(`person.${name}`)}</label>
      <input id={`${own}-${name}`} {...sending.field(name)} type="text" list={name === "superior" ? `${own}-people` : undefined} value={told[name]} onInput={(event) => change({ [name]: event.currentTarget.value })} />
    </>
  );
  // While a year is being typed the field holds a day long gone, which is none of ours: given back as blank, it would be taken from under the hands.
  const dayField = (name: "from" | "to"): JSX.Element => (
    <>
      <label for={`${own}-${name}`}>{say(`person.${name}`)}</label>
      <input id={`${own}-${name}`} {...sending.field(name)} type="date" defaultValue={begun[name] === null ? "" : isoDay(begun[name])} onInput={(event) => change({ [name]: parseIsoDay(event.currentTarget.value) ?? null })} />
    </>
  );
  return (
    <AnswerForm sending={sending} submit={say("personWrite")} onSubmit={send} onClose={onClose}>
      {person ? null : field("name")}
      {field("group")}
      {field("superior")}
      <datalist id={`${own}-people`}>
        {people.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      {dayField("from")}
      {dayField("to")}
      <label for={`${own}-time`}>{say("person.workingTime")}</label>
      <select id={`${own}-time`} value={told.workingTime} onChange={(event) => change({ workingTime: event.currentTarget.value })}>
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
