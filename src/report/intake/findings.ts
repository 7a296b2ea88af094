import { originText } from "../../model/origin.js";
import type { HeadingUse, Intake, IntakeFile, RowConflict, SettingDiffers } from "../../model/rolledUp.js";
import { TEXTS } from "../../settings/texts.js";
import { THRESHOLDS } from "../../settings/thresholds.js";
import { linked, words as text } from "../cells.js";
import { list, section, type Item, type Section } from "../section.js";
import type { IntakeVoice } from "./intakeVoice.js";

/** The first row of a standard sheet that holds a person's row, from 1. */
const FIRST_ROW = 3;
const LISTED = 8;
const TELLINGS = 4;
const NAMED = 3;
const LINKS = 1;

const line = (say: string): Item => ({ lead: null, say: text(say), link: null });

/** Rows that workbooks tell differently, with the way to them. */
export function conflicts(intake: Intake, voice: IntakeVoice, width: number): Section {
  const { say, rowName, fields } = voice;
  const items = intake.conflicts.map((conflict): Item => {
    const shown = conflict.tellings.slice(0, TELLINGS).map(({ from, fields: own }) => say("conflict-telling", { fields: fields(conflict.kind, own), from }));
    const more = conflict.tellings.length - shown.length;
    const tellings = [...shown, ...(more > 0 ? [say("conflict-more", { n: more })] : [])].join(" ／ ");
    const told = { row: rowName(conflict), tellings };
    return { lead: null, say: text(conflict.settled ? say("conflict-settled", told) : say("conflict-line", told), "text", conflict.settled ? "quiet" : undefined), link: linkTo(conflict, intake, voice) };
  });
  return list("conflicts", say("section-conflicts"), null, items, width, LINKS);
}

function linkTo({ kind, mark }: RowConflict, { tables }: Intake, { sheetName }: IntakeVoice): Item["link"] {
  const at = tables.find((table) => table.kind === kind)?.rows.findIndex((row) => row.mark === mark) ?? -1;
  if (at < 0) return null;
  const origin = { sheet: sheetName(kind), row: at + FIRST_ROW, column: 1 };
  return linked(originText(origin), origin);
}

/** What was decided last week and found no place. */
export function unapplied({ unapplied: rows, lost }: Intake, voice: IntakeVoice, width: number): Section {
  const { say, rowName, fields } = voice;
  const decided = rows.map((row) => say(`unapplied-${row.why}`, { row: rowName(row), decided: fields(row.kind, row.decided) }));
  return list("unapplied", say("section-unapplied"), null, [...decided, ...lost.map((told) => say("unapplied-beside", { told }))].map(line), width);
}

/** Rows that a person's workbook has no more. */
export function gone({ gone: rows }: Intake, { say, rowName }: IntakeVoice, width: number): Section {
  return list("gone", say("section-gone"), null, rows.map((row) => line(say("gone-line", { row: rowName(row) }))), width);
}

/** Settings that workbooks state differently, and which stands. */
export function settings({ settingsDiffer }: Intake, voice: IntakeVoice, width: number): Section {
  const { say, common } = voice;
  const items = settingsDiffer.map((setting) => {
    const others = setting.others.map(({ text: other, files }) => say("setting-other", { text: other, files: someOf(files, voice) })).join(common("joiner"));
    return line(say(`setting-${setting.by}`, { key: settingName(setting, voice), stands: setting.stands, others }));
  });
  return list("settings", say("section-settings"), null, items, width);
}

function settingName({ id, key }: SettingDiffers, { sheetName }: IntakeVoice): string {
  const setting = [...TEXTS, ...THRESHOLDS].find((one) => one.key === id);
  return setting ? (sheetName("plans") === "Plans" ? setting.en : setting.zh) : key;
}

/** A heading that is not the standard one, with every file that has it. */
interface HeadingLine extends HeadingUse {
  readonly files: readonly string[];
}

/** Headings that are not the standard ones, and what they were read as. */
export function headings({ files, unwieldy }: Intake, voice: IntakeVoice): Section {
  const { say, sheetName, fieldName } = voice;
  const tooMany = new Set(unwieldy.map(({ kind, heading }) => `${kind}|${heading}`));
  const rows = new Map<string, HeadingLine>();
  for (const { file, headings: own } of files) {
    for (const heading of own) {
      const key = `${heading.kind}|${heading.text}|${heading.field ?? ""}`;
      const before = rows.get(key);
      rows.set(key, { ...heading, cells: heading.cells + (before?.cells ?? 0), files: [...(before?.files ?? []), file] });
    }
  }
  const readAs = ({ kind, text: heading, field }: HeadingLine): string => (field !== null ? fieldName(kind, field) : tooMany.has(`${kind}|${heading}`) ? say("read-as-unwieldy") : say("read-as-unknown"));
  return section<HeadingLine>({
    id: "headings",
    title: say("section-headings"),
    nothing: null,
    rows: [...rows.values()],
    columns: [
      { head: say("head-heading"), cell: ({ text: heading }) => text(heading.replace(/\s+/gu, " ")) },
      { head: say("head-sheet"), cell: ({ kind }) => text(sheetName(kind), "center") },
      { head: say("head-read-as"), cell: (heading) => text(readAs(heading), "text", heading.field === null ? "attention" : undefined) },
      { head: say("head-cells"), cell: ({ cells }) => text(String(cells), "center") },
      { head: "", cell: () => text("") },
      { head: say("head-files"), cell: ({ files: own }) => text(someOf(own, voice)) },
    ],
  });
}

/** What stands in the files and was not carried. */
export function left({ files }: Intake, voice: IntakeVoice, width: number): Section {
  const { say, common } = voice;
  const items = files.flatMap(({ file, left: sheets }) =>
    sheets.map(({ sheet, read, cells, texts }): Item => {
      const quoted = texts.map((one) => one.replace(/\s+/gu, " ")).join(common("joiner"));
      const told = !read ? say("left-sheet", { sheet, cells }) : cells > texts.length ? say("left-more", { sheet, texts: quoted, more: cells - texts.length }) : say("left-texts", { sheet, texts: quoted });
      return { lead: text(file, "small"), say: text(told, "small"), link: null };
    }),
  );
  return list("left", say("section-left"), null, items, width);
}

/** What reading assumed or passed over, by file. */
export function readings({ files }: Intake, voice: IntakeVoice, width: number): Section {
  const { say } = voice;
  const items = files.flatMap(({ file, problems }: IntakeFile) => [
    ...problems.slice(0, LISTED).map(({ origin, say: told }): Item => ({ lead: text(file, "small"), say: text(say("read-line", { place: origin ? originText(origin) : "", say: voice.tell(told) }).trim(), "small"), link: null })),
    ...(problems.length > LISTED ? [{ lead: text(file, "small"), say: text(say("read-more", { n: problems.length - LISTED }), "small"), link: null }] : []),
  ]);
  return list("readings", say("section-read"), null, items, width);
}

function someOf(files: readonly string[], { common }: IntakeVoice): string {
  const more = files.length > NAMED ? ` +${files.length - NAMED}` : "";
  return `${files.slice(0, NAMED).join(common("joiner"))}${more}`;
}
