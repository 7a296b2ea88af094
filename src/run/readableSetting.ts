import { SETTINGS } from "../model/columns/index.js";
import type { Day } from "../model/day.js";
import { CannotReview } from "../model/finding.js";
import { weekOf } from "../model/week.js";
import { Calendar } from "../read/calendar.js";
import { openSettings } from "../read/openSettings.js";
import { Problems } from "../read/problems.js";
import { settingName } from "../read/settingName.js";

/** Refuses, as `setting-unread`, a text that the next reading of 设置 could not use: a day that is none, a notice of an unknown year. */
export function requireReadable(key: string, value: string, today: Day): void {
  const rows = [SETTINGS.columns.slice(0, 2).map(({ zh }) => zh), [settingName(key, false), value]];
  const sheet = { name: SETTINGS.zh, visibility: "visible" as const, rows, formats: [], merges: [], hiddenRows: [], locked: false, marker: null };
  const problems = new Problems();
  openSettings({ fileName: null, dateSystem: 1900, sheets: [sheet], findings: [] }, new Calendar(1900, today, weekOf(today)), problems);
  const unread = problems.list().find(({ code }) => code === "setting-unreadable" || code === "notice-year");
  if (unread) throw new CannotReview("setting-unread", { say: "setting-unread", with: { text: String(unread.say.with["text"] ?? value) } });
}
