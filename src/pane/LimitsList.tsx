import type { JSX } from "preact";
import { useId, useState } from "preact/hooks";
import { sourceText } from "../settings/sourceText.js";
import { LimitForm } from "./LimitForm.js";
import type { SettingUp } from "./settingUp.js";
import { useSpeech } from "./speech.js";
import { useAsked } from "./useAsked.js";
import type { SetupSpeech } from "./useSetupSpeech.js";

export interface LimitsProps {
  readonly setup: SettingUp;
  readonly person: string | null;
  readonly speech: SetupSpeech;
}

/** So many are listed until a person asks for all, or looks for one. */
const FIRST = 20;

/** Every threshold with the value in force, its standard and where that comes from; one at a time can be changed. */
export function LimitsList({ setup, person, speech }: LimitsProps): JSX.Element {
  const { say, tell, named } = speech;
  const { label } = useSpeech();
  const own = useId();
  const [wanted, setWanted] = useState("");
  const [changing, setChanging] = useState<string | null>(null);
  const [all, setAll] = useState(false);
  const { door } = setup;
  const asked = useAsked(() => door.limits(), [door]);

  const limits = asked.at === "told" ? asked.answer : [];
  const text = wanted.trim().toLowerCase();
  const found = limits.filter(({ zh, en }) => zh.includes(text) || en.toLowerCase().includes(text));
  const shown = all || text !== "" ? found : found.slice(0, FIRST);
  const rest = found.length - shown.length;
  const close = (key: string): void => {
    setChanging(null);
    document.getElementById(`${own}-${key}`)?.focus();
  };
  return (
    <div class="choice limits-list">
      <p class="quiet">{say("limitsHint")}</p>
      <label for={own}>{say("limitFilter")}</label>
      <input id={own} type="search" value={wanted} onInput={(event) => setWanted(event.currentTarget.value)} />
      {limits.length > 0 && found.length === 0 ? <p role="status">{say("limitNone", { text: wanted })}</p> : null}
      {asked.at === "lost" ? (
        <p class="wanting" role="alert">
          {tell(asked.say)}
        </p>
      ) : null}
      <ul>
        {shown.map((limit) => {
          const { key, inForce, standard, unit, source } = limit;
          const isOpen = changing === key;
          return (
            <li key={key}>
              <button type="button" id={`${own}-${key}`} class="line" aria-expanded={isOpen} title={say("limitChange", { name: named(limit) })} onClick={() => setChanging(isOpen ? null : key)}>
                <span class="line-text">
                  <span class="line-subject">{named(limit)}</span>
                  <span class="line-detail">{say("limitStandard", { value: standard, source: sourceText(source) })}</span>
                </span>
                <span class={inForce === standard ? "limit-value" : "limit-value own"}>
                  {inForce === 1 ? say(`one.${unit}`) : say(`value.${unit}`, { n: inForce })}
                </span>
              </button>
              {isOpen ? <LimitForm limit={limit} setup={setup} person={person} speech={speech} onClose={() => close(key)} /> : null}
            </li>
          );
        })}
      </ul>
      {rest > 0 ? (
        <fluent-button appearance="subtle" size="small" onClick={() => setAll(true)}>
          {label("more", { n: rest })}
        </fluent-button>
      ) : null}
    </div>
  );
}
