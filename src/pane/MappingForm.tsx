import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Sentence } from "../model/finding.js";
import type { AbsentKind, Mapping, MissingColumn, Recognition, RecognisedKind } from "../model/recognition.js";
import { asFailure } from "./asFailure.js";
import { MatchChoice } from "./MatchChoice.js";
import type { SetupSpeech } from "./useSetupSpeech.js";

interface Props {
  readonly recognition: Recognition;
  readonly speech: SetupSpeech;
  /** It is what the page asks for first. */
  readonly lead: boolean;
  /** Fails with `Failure`. */
  readonly onSave: (mapping: Mapping) => Promise<void>;
}

/** What was chosen: the heading for each `kind.field`, the sheet for each kind. */
interface Chosen {
  readonly headings: ReadonlyMap<string, string>;
  readonly sheets: ReadonlyMap<string, string>;
}

/** Whether something that was not found may stand under a name of the person's own. */
export function isMappable({ kinds, unusedSheets }: Recognition): boolean {
  return unusedSheets.length > 0 || kinds.some(canBeMatched);
}

function canBeMatched({ unused, missing }: RecognisedKind): boolean {
  return unused.length > 0 && missing.length > 0;
}

/** Says what the person's own sheets and headings stand for, each by a drop-down of those that were not used. */
export function MappingForm({ recognition, speech, lead, onSave }: Props): JSX.Element {
  const { say, tell, named } = speech;
  const [chosen, setChosen] = useState<Chosen>({ headings: new Map(), sheets: new Map() });
  const [lost, setLost] = useState<Sentence | null>(null);
  const [busy, setBusy] = useState(false);
  const { unusedSheets, absent } = recognition;
  const sheets = unusedSheets.length > 0 ? absent.filter(({ kind }) => kind !== "settings") : [];

  const choose = (of: keyof Chosen, key: string, text: string): void => {
    setLost(null);
    setChosen((before) => ({ ...before, [of]: text === "" ? new Map([...before[of]].filter(([other]) => other !== key)) : new Map([...before[of], [key, text]]) }));
  };
  const save = (): void => {
    if (busy) return;
    const mapping = mappingOf(chosen);
    if (mapping.headings.length + mapping.sheets.length === 0) {
      setLost({ say: "mapNothing", with: {} });
      return;
    }
    setBusy(true);
    onSave(mapping).catch((error: unknown) => {
      setBusy(false);
      setLost(asFailure(error).say);
    });
  };
  const sheetChoice = ({ kind, ...name }: AbsentKind): JSX.Element => (
    <MatchChoice key={kind} label={say("mapSheet", { kind: named(name) })} none={say("mapNone")} options={unusedSheets} taken={taken(chosen.sheets, kind)} value={chosen.sheets.get(kind) ?? ""} onChoose={(text) => choose("sheets", kind, text)} />
  );
  const columnChoice = (kind: RecognisedKind) => (column: MissingColumn): JSX.Element => {
    const key = `${kind.kind}.${column.field}`;
    const others = new Map([...chosen.headings].filter(([other]) => other.startsWith(`${kind.kind}.`)));
    const label = column.required ? say("mapRequired", { field: named(column) }) : named(column);
    return <MatchChoice key={key} label={label} none={say("mapNone")} options={kind.unused} taken={taken(others, key)} value={chosen.headings.get(key) ?? ""} onChoose={(text) => choose("headings", key, text)} />;
  };
  return (
    <form class="choice mapping" noValidate onSubmit={(event) => event.preventDefault()}>
      <p class="quiet">{say("mapHint")}</p>
      <Choices list={sheets} draw={sheetChoice} more={(n) => say("mapMoreSheets", { n })} />
      {recognition.kinds.filter(canBeMatched).map((kind) => (
        <fieldset key={kind.kind}>
          <legend>{say("mapHeadings", { kind: named(kind) })}</legend>
          <Choices list={kind.missing} draw={columnChoice(kind)} more={(n) => say("mapMore", { n })} />
        </fieldset>
      ))}
      {lost ? (
        <p class="wanting" role="alert">
          {tell(lost)}
        </p>
      ) : null}
      <div class="acts">
        <fluent-button class="save" appearance={lead ? "primary" : "outline"} disabled-focusable={busy} onClick={save}>
          {say("mapSave")}
        </fluent-button>
      </div>
    </form>
  );
}

interface ChoicesProps<Item> {
  readonly list: readonly Item[];
  readonly draw: (item: Item) => JSX.Element;
  readonly more: (n: number) => string;
}

/** Drop-downs of what everybody needs, and the others folded away. */
function Choices<Item extends { readonly first: boolean }>({ list, draw, more }: ChoicesProps<Item>): JSX.Element {
  const rest = list.filter(({ first }) => !first);
  return (
    <>
      {list.filter(({ first }) => first).map(draw)}
      {rest.length > 0 ? (
        <details>
          <summary>{more(rest.length)}</summary>
          {rest.map(draw)}
        </details>
      ) : null}
    </>
  );
}

/** What stands for something else already. */
function taken(chosen: ReadonlyMap<string, string>, own: string): ReadonlySet<string> {
  return new Set([...chosen].filter(([key]) => key !== own).map(([, text]) => text));
}

function mappingOf({ headings, sheets }: Chosen): Mapping {
  return {
    headings: [...headings].map(([key, text]) => {
      const [kind = "", field = ""] = key.split(".");
      return { kind, field, text };
    }),
    sheets: [...sheets].map(([kind, sheet]) => ({ kind, sheet })),
  };
}
