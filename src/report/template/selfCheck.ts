import type { SheetSpec } from "../../model/columns/spec.js";
import type { Formula } from "../../model/drawing.js";
import { CheckedSheet, quoted, type LatestWeek, type Part } from "./checkedSheet.js";
import type { TemplateRow } from "./rows.js";
import type { Say } from "./say.js";

/**
 * The self-check line of a sheet, in formulas that need no add-in (COUNTIF, SUMPRODUCT), with what it shows before anybody recalculates.
 *
 * It looks at the latest week in the sheet; weekdays without a row are named only up to the last day that has one.
 */
export function selfCheck(spec: SheetSpec, rows: readonly TemplateRow[], say: Say): Formula {
  const sheet = new CheckedSheet(spec, rows);
  const [key, parts] = lineOf(spec.key, sheet, say);
  const sentence = say(key) ?? "";
  const empty = say("check-empty") ?? "";
  const values = Object.fromEntries(Object.entries(parts).map(([slot, { value }]) => [slot, value]));
  const formula = `IF(${sheet.filled()}=0,${quoted(empty)},${joined(sentence, parts)})`;
  return { formula, cached: rows.length === 0 ? empty : (say(key, values) ?? "") };
}

type Line = readonly [string, Readonly<Record<string, Part>>];

function lineOf(key: string, sheet: CheckedSheet, say: Say): Line {
  switch (key) {
    case "plans":
      return ["check-plans", plansLine(sheet)];
    case "log":
      return ["check-log", logLine(sheet, say)];
    case "clients":
      return ["check-clients", { n: sheet.with("name"), stage: sheet.without("name", "stage"), next: sheet.without("name", "nextAction") }];
    case "coordination": {
      const open = sheet.count([`${sheet.range("item")}<>""`, `${sheet.range("state")}<>${quoted(sheet.value("state", "已解决", say))}`], (row) => row["item"] !== undefined && row["state"] !== "已解决");
      return ["check-coordination", { n: sheet.with("item"), open, urgency: sheet.without("item", "urgency"), due: sheet.without("item", "due") }];
    }
    case "projects":
      return ["check-projects", { n: sheet.with("name"), step: sheet.without("name", "step") }];
    default:
      return ["check-rows", { n: sheet.with(sheet.first()) }];
  }
}

function plansLine(sheet: CheckedSheet): Line[1] {
  const inWeek = sheet.inLatestWeek("week");
  const task = `${sheet.range("task")}<>""`;
  const blankIn = (field: string): Part =>
    sheet.count([...inWeek.formulas, task, `${sheet.range(field)}=""`], (row) => inWeek.holds(row) && row["task"] !== undefined && row[field] === undefined);
  const earlier = [`${sheet.range("week")}<${inWeek.monday}`, `${sheet.range("week")}<>""`, task, `${sheet.range("actual")}=""`, `${sheet.range("status")}=""`];
  return {
    ...inWeek.date,
    n: sheet.count([...inWeek.formulas, task], (row) => inWeek.holds(row) && row["task"] !== undefined),
    due: blankIn("due"),
    client: blankIn("client"),
    actual: sheet.count(earlier, (row) => inWeek.before(row) && row["task"] !== undefined && row["actual"] === undefined && row["status"] === undefined),
  };
}

function logLine(sheet: CheckedSheet, say: Say): Line[1] {
  const inWeek = sheet.inLatestWeek("day");
  const none = quoted(say("none") ?? "");
  const told = (row: TemplateRow): boolean => inWeek.holds(row) && row["dayAction"] !== undefined && row["dayAction"] !== say("none");
  const acted = [...inWeek.formulas, `${sheet.range("dayAction")}<>""`, `${sheet.range("dayAction")}<>${none}`];
  return {
    ...inWeek.date,
    n: sheet.count(inWeek.formulas, inWeek.holds),
    result: sheet.count([...acted, `${sheet.range("dayResult")}=""`], (row) => told(row) && row["dayResult"] === undefined),
    client: sheet.count([...acted, `${sheet.range("client")}=""`], (row) => told(row) && row["client"] === undefined),
    days: missingDays(sheet, inWeek, say),
  };
}

function missingDays(sheet: CheckedSheet, { monday, start, last }: LatestWeek, say: Say): Part {
  const days = [1, 2, 3, 4, 5].map((number) => {
    const words = say("day-missing", { day: say(`weekday-${number}`) ?? "" }) ?? "";
    const at = `${monday}+${number - 1}`;
    const formula = `IF(AND(${at}<=MAX(${sheet.range("day")}),COUNTIFS(${sheet.range("day")},">="&${at},${sheet.range("day")},"<"&${at}+1)=0),${quoted(words)},"")`;
    const missing = start + number - 1 <= last && !sheet.rows.some((row) => row["day"] === start + number - 1);
    return { formula, value: missing ? words : "" };
  });
  return { formula: days.map(({ formula }) => formula).join("&"), value: days.map(({ value }) => value).join("") };
}

/** A sentence with slots as one formula: its words quoted, its slots computed. */
function joined(sentence: string, parts: Readonly<Record<string, Part>>): string {
  return sentence
    .split(/(\{\w+\})/)
    .filter((piece) => piece !== "")
    .map((piece) => (/^\{\w+\}$/.test(piece) ? (parts[piece.slice(1, -1)]?.formula ?? quoted(piece)) : quoted(piece)))
    .join("&");
}
