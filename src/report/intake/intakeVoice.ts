import { SHEETS } from "../../model/columns/index.js";
import { isoDay } from "../../model/day.js";
import type { FieldText, RowNamed } from "../../model/rolledUp.js";
import { speaker, type Speaker, type Words } from "../../words/words.js";
import { dayLabel } from "../dayLabel.js";
import { voiceOf, type Voice } from "../voice.js";

/** The voice of a language as the intake sheet speaks it: sheets, columns and rows by their names. */
export interface IntakeVoice extends Voice {
  readonly say: Speaker<"rollup">;
  readonly sheetName: (kind: string) => string;
  readonly fieldName: (kind: string, field: string) => string;
  readonly rowName: (row: RowNamed) => string;
  readonly fields: (kind: string, fields: readonly FieldText[]) => string;
}

/** A text of a row is told so far [A]. */
const TOLD = 40;

/** The intake sheet's voice of a language's words. */
export function intakeVoice(words: Words): IntakeVoice {
  const voice = voiceOf(words);
  const say = speaker(words, "rollup");
  const english = words.template.language === "en";
  const specs = new Map(SHEETS.map((spec) => [spec.key, spec]));
  const nameOf = (named: { readonly zh: string; readonly en: string } | undefined, otherwise: string): string => (named ? (english ? named.en : named.zh) : otherwise);
  const sheetName = (kind: string): string => nameOf(specs.get(kind), kind);
  const fieldName = (kind: string, field: string): string => nameOf(specs.get(kind)?.columns.find((column) => column.field === field), field);
  return {
    ...voice,
    say,
    sheetName,
    fieldName,
    rowName: ({ kind, subject, who, when }) => {
      const slots = { kind: sheetName(kind), who: who.join(voice.common("joiner")), subject: short(subject) };
      return when === null ? say("row-undated", slots) : say("row-dated", { ...slots, day: kind === "log" ? dayLabel(voice, when) : isoDay(when) });
    },
    fields: (kind, fields) =>
      fields
        .map(({ field, text }) => (text === "" ? say("field-blank", { field: fieldName(kind, field) }) : say("field-text", { field: fieldName(kind, field), text: short(text) })))
        .join(voice.common("joiner")),
  };
}

function short(text: string): string {
  const flat = text.replace(/\s+/gu, " ").trim();
  const signs = [...flat];
  return signs.length <= TOLD ? flat : `${signs.slice(0, TOLD - 1).join("")}…`;
}
