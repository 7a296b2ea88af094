import type { Book, BookSetting } from "../model/book.js";
import type { SettingDiffers, TeamSetting } from "../model/rolledUp.js";
import { adviceKey, ADVICE } from "../settings/advice.js";
import { TEXTS } from "../settings/texts.js";
import { THRESHOLDS } from "../settings/thresholds.js";
import { byText } from "./byText.js";
import { grouped } from "./grouped.js";

/** Settings whose value is a list of entries that several workbooks may add to. */
const LISTS: ReadonlySet<string> = new Set(["aliases", "headings", "sheets", "phrases", "people"]);
const PARTS = /[、,，;；\n]/u;

/** Every default as 设置 shows it; a rule's advice has one that only the words know. */
const DEFAULTS: ReadonlyMap<string, string> = new Map([...TEXTS.map(({ key, value }) => [key, value] as const), ...THRESHOLDS.map(({ key, value }) => [key, String(value)] as const)]);
const ADVISED: ReadonlySet<string> = new Set(ADVICE.map(({ rule }) => adviceKey(rule)));

/** The settings of a team, and those that workbooks state differently. */
export interface RolledSettings {
  readonly settings: readonly TeamSetting[];
  readonly differ: readonly SettingDiffers[];
}

interface Stated extends BookSetting {
  readonly file: string;
}

/**
 * One value for each setting: the team's workbook wins, else what most workbooks state, the default among equals.
 *
 * Without a team's workbook lists of names, headings and phrases are joined; entries that contradict each other are left out and listed.
 */
export function rollUpSettings(books: readonly Book[], base: Book | null): RolledSettings {
  const keyOf = ({ id, key }: BookSetting): string => id ?? `+${key.normalize("NFKC").replace(/\s+/gu, "")}`;
  const stated = grouped(books.flatMap((book) => book.settings.map((setting): Stated => ({ ...setting, file: book.file }))), keyOf);
  const own = grouped(base?.settings ?? [], keyOf);
  const settings: TeamSetting[] = [];
  const differ: SettingDiffers[] = [];
  for (const key of [...new Set([...own.keys(), ...stated.keys()])].sort(byText)) {
    const kept = own.get(key)?.[0];
    const rows = stated.get(key) ?? [];
    const chosen = kept ? { setting: kept, by: "base" as const } : LISTS.has(key) ? joined(key, rows) : most(key, rows);
    const { setting, by } = chosen;
    if (setting.text !== "") settings.push({ id: setting.id, key: setting.key, cell: setting.cell });
    const others = othersThan(setting.text, rows, by === "joined");
    if (others.length > 0) differ.push({ id: setting.id, key: setting.key, stands: setting.text, by, others });
  }
  return { settings, differ };
}

function othersThan(text: string, rows: readonly Stated[], isList: boolean): SettingDiffers["others"] {
  const stands = new Set(partsOf(text));
  const differing = rows.filter((row) => (isList ? partsOf(row.text).some((part) => !stands.has(part)) : row.text !== text));
  return [...grouped(differing, (row) => (isList ? partsOf(row.text).filter((part) => !stands.has(part)).join("、") : row.text))]
    .map(([other, same]) => ({ text: other, files: [...new Set(same.map(({ file }) => file))].sort(byText) }))
    .sort((a, b) => byText(a.text, b.text));
}

function most(key: string, rows: readonly Stated[]): { readonly setting: Stated; readonly by: "most" | "default" } {
  const values = [...grouped(rows, ({ text }) => text).values()].map((same) => ({ n: new Set(same.map(({ file }) => file)).size, setting: first(same) }));
  const counts = Math.max(...values.map(({ n }) => n));
  const top = values.filter(({ n }) => n === counts).map(({ setting }) => setting);
  const standard = ADVISED.has(key) ? undefined : top.find(({ text }) => text === DEFAULTS.get(key));
  return { setting: standard ?? first(top), by: standard && top.length > 1 ? "default" : "most" };
}

/** The entries that nobody contradicts, in the order of their letters. */
function joined(key: string, rows: readonly Stated[]): { readonly setting: Stated; readonly by: "joined" } {
  const setting = first(rows);
  const parts = [...new Set(rows.flatMap(({ text }) => partsOf(text)))].sort(byText);
  const sides = grouped(parts, (part) => (key === "people" ? part : (part.split(/=|→|->|＝/u)[0] ?? part).trim()));
  const agreed = parts.filter((part) => [...sides.values()].some((same) => same.length === 1 && same[0] === part));
  const text = agreed.join("、");
  return { setting: { ...setting, text, cell: { value: text, format: "text" } }, by: "joined" };
}

function partsOf(text: string): readonly string[] {
  return text.split(PARTS).map((part) => part.trim()).filter((part) => part !== "");
}

/** Of settings that somebody states the same whichever file comes first. */
function first(rows: readonly Stated[]): Stated {
  return rows.reduce((one, other) => ((byText(one.text, other.text) || byText(one.key, other.key) || byText(one.file, other.file)) <= 0 ? one : other));
}
