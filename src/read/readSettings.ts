import type { Day } from "../model/day.js";
import type { Origin } from "../model/origin.js";
import type { Settings } from "../model/settings.js";
import { ADVICE, adviceKey } from "../settings/advice.js";
import { phraseLabel } from "../settings/phraseLabels.js";
import { TEXTS, type TextKey } from "../settings/texts.js";
import type { Threshold } from "../settings/thresholds.js";
import type { CellValue } from "../model/workbook.js";
import type { Calendar } from "./calendar.js";
import { dayText } from "./dayText.js";
import { Fault } from "./fault.js";
import { figureText } from "./figureText.js";
import { headingKey } from "./heading.js";
import { namedThreshold } from "./namedThreshold.js";
import { printCell } from "./printCell.js";
import type { Problems } from "./problems.js";
import { readPairs, splitList } from "./readPairs.js";
import { readPeople } from "./readNames.js";
import { isSheetName } from "./calledSheets.js";
import type { FoundSheet } from "./readTable.js";
import { isNotice, settingRows } from "./settingRows.js";
import { takeNotice, type NoticeLine } from "./takeNotice.js";

const WORDS: ReadonlyMap<string, TextKey> = new Map([
  ...TEXTS.flatMap((entry) => [entry.zh, entry.en, entry.key].map((name) => [headingKey(name), entry.key] as const)),
  ...["节假日通知", "放假通知", "Holiday notice"].map((name) => [headingKey(name), "daysOff"] as const),
]);

/** 建议·规则名, Advice·Title or advice·rule-id, by the rule. */
const ADVISED: ReadonlyMap<string, string> = new Map(
  ADVICE.flatMap(({ rule, zh, en }) => [`建议·${zh}`, `Advice·${en}`, `advice·${rule}`].map((name) => [headingKey(name), rule] as const)),
);

/** Which setting a typed key means, the same in every language; undefined for a key that nobody knows. */
export function settingId(key: string): string | undefined {
  const advised = ADVISED.get(headingKey(key));
  return namedThreshold(key)?.key ?? WORDS.get(headingKey(key)) ?? (advised === undefined ? undefined : adviceKey(advised));
}

/** Settings that a workbook states, with what its headings and sheets are called apart, since finding the other sheets needs them. */
export interface ReadSettings {
  readonly settings: Settings;
  readonly headings: ReadonlyMap<string, string>;
  /** The kind of each sheet that 设置 names, by the sheet's name. */
  readonly sheets: ReadonlyMap<string, string>;
}

/** What 设置 says; a key that it does not have, or whose value cannot be read, keeps its default, and the latter is listed (ruling 5). */
export function readSettings(found: FoundSheet | null, calendar: Calendar, problems: Problems): ReadSettings {
  const numbers = new Map<string, number>();
  const texts = new Map<string, string>();
  const days: Record<"daysOff" | "workingDays", Set<Day>> = { daysOff: new Set(), workingDays: new Set() };
  const pairs: Record<"aliases" | "headings" | "sheets" | "phrases", Map<string, string>> = { aliases: new Map(), headings: new Map(), sheets: new Map(), phrases: new Map() };
  const people: string[] = [];
  const notices: NoticeLine[] = [];
  for (const { key, value, format, origin } of found ? settingRows(found) : []) {
    const threshold = namedThreshold(key);
    const word = WORDS.get(headingKey(key));
    const advised = ADVISED.get(headingKey(key));
    if (advised !== undefined) texts.set(adviceKey(advised), printCell(value, format, calendar.system).trim());
    else if (threshold) takeNumber(threshold, value, format, origin);
    else if (word) takeText(word, printCell(value, format, calendar.system), origin);
    else problems.add("setting-unknown", origin, { key });
  }
  takeNotice(notices, days, calendar, problems);
  const settings: Settings = { numbers, texts, ...days, aliases: new Map([...pairs.aliases, ...pairs.headings]), phrases: pairs.phrases, people };
  return { settings, headings: pairs.headings, sheets: pairs.sheets };

  function takeNumber(threshold: Threshold, value: CellValue, format: string, origin: Origin): void {
    const number = typeof value === "string" ? figureText(value) : typeof value === "number" && format.includes("%") ? value * 100 : value;
    if (typeof number === "number" && number >= 0) numbers.set(threshold.key, Math.round(number * 1e6) / 1e6);
    else problems.add("setting-unreadable", origin, { key: threshold.zh, text: printCell(value, format, calendar.system) });
  }

  function takeText(key: TextKey, text: string, origin: Origin): void {
    if (key === "daysOff" && isNotice(text)) notices.push({ text, origin });
    else if (key === "daysOff" || key === "workingDays") takeDays(days[key], text, origin);
    else if (key === "aliases" || key === "headings" || key === "sheets" || key === "phrases") takePairs(pairs[key], text, origin);
    else if (key === "people") people.push(...(readPeople(text, new Set(), new Map()) ?? []).filter((name) => !people.includes(name)));
    else texts.set(key, text.trim());
  }

  function takeDays(into: Set<Day>, text: string, origin: Origin): void {
    for (const part of splitList(text)) {
      const read = dayText(part, calendar);
      const typed = read instanceof Fault ? read.value : read;
      if (typed === undefined) problems.add("setting-unreadable", origin, { key: "", text: part });
      else for (let day: number = typed.day; day <= (typed.end ?? typed.day); day += 1) into.add(day as Day);
    }
  }

  function takePairs(into: Map<string, string>, text: string, origin: Origin): void {
    const read = readPairs(text);
    for (const [from, stands] of read) {
      const isKnown = into === pairs.phrases ? phraseLabel(stands) !== undefined : into !== pairs.sheets || isSheetName(stands);
      if (isKnown) into.set(from, stands);
      else problems.add("setting-unreadable", origin, { key: into === pairs.phrases ? "短语" : "工作表别名", text: `${from}=${stands}` });
    }
    if (read.length < splitList(text).length) problems.add("setting-unreadable", origin, { key: "A=B", text });
  }
}
