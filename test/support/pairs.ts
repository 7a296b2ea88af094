import { clientNames } from "../../src/facts/clientNames.js";
import { evidenceOf } from "../../src/facts/evidence.js";
import { slotReader } from "../../src/facts/slots.js";
import { addDays, parseIsoDay } from "../../src/model/day.js";
import type { Inputs } from "../../src/model/inputs.js";
import type { Client, LogEntry, PlanItem } from "../../src/model/nouns.js";
import { NO_OPTIONAL_SHEETS } from "./noOptionalSheets.js";

/** What a careful manager would say of a plan row and a log row: it belongs, it may belong, it does not. */
export type Verdict = "evidence" | "possible" | "none";

/** One labelled pair. */
export interface Pair {
  readonly expected: Verdict;
  readonly kind: string;
  readonly plan: string;
  readonly log: string;
}

/** The clients that the pairs speak of, with the short names people type. */
const BOOK: readonly Client[] = [
  ["示例县水利局", "县水利局", "水利局"],
  ["示例县教育局", "县教育局", "教育局"],
  ["示例市自然资源局", "市资规局", "资规局"],
  ["示例县医院", "县医院"],
  ["示例市住建局", "市住建局"],
  ["示例区城投公司", "区城投", "城投"],
  ["示例县财政局"],
  ["示例县林草局"],
  ["示例县文旅局", "文旅局"],
  ["示例市交通局"],
  ["示例开发区管委会", "管委会"],
].map(([name = "", ...aliases], at) => ({ origin: { sheet: "客户", row: at + 2, column: 1 }, owners: [], name, aliases }));

const WEEK = parseIsoDay("2025-08-11");

function workbook(log: readonly LogEntry[], plans: readonly PlanItem[]): Inputs {
  const table = <Row>(sheet: string, rows: readonly Row[]) => ({ sheet, columns: new Map(), rows, hidden: 0 });
  const settings = { numbers: new Map(), texts: new Map(), daysOff: new Set<never>(), workingDays: new Set<never>(), aliases: new Map(), phrases: new Map(), people: [] };
  return { plans: table("周计划", plans), log: table("每日日志", log), clients: table("客户", BOOK), needs: null, projects: null, people: null, ...NO_OPTIONAL_SHEETS, settings, gaps: [], problems: [] };
}

/** The pairs of a file: label, class, plan and log, joined by tabs. */
export function pairsOf(text: string): readonly Pair[] {
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const [expected = "", kind = "", typed = "", log = ""] = line.split("\t");
      return { expected: expected as Verdict, kind, plan: typed, log };
    });
}

const mark = (text: string, sign: string): string | undefined => text.split(/\s+/u).find((token) => token.length > 1 && token.startsWith(sign))?.slice(1);
const words = (text: string): string => text.replace(/\s[@#^&+-](?!>)\S+/gu, "").trim();

/** What the product says of a pair; task 2 of 销售甲, the row his on Tuesday, unless the marks (@client #project ^link +days &owner) say otherwise. */
export function judgePair(pair: Pair): Verdict {
  const [day = "", evening] = words(pair.log).split("‖").map((slot) => slot.trim());
  const [dayAction = "", dayResult = ""] = day.split("→").map((cell) => cell.trim());
  const [eveningAction, eveningResult] = (evening ?? "").split("→").map((cell) => cell.trim());
  const named = (text: string): { client?: readonly string[]; project?: string } => {
    const [clients, project] = [mark(text, "@"), mark(text, "#")];
    return { ...(clients !== undefined && { client: clients.split("、") }), ...(project !== undefined && { project }) };
  };
  if (WEEK === undefined) throw new Error("the week of the pairs does not exist");
  const item: PlanItem = { origin: { sheet: "周计划", row: 2, column: 4 }, week: WEEK, owners: ["销售甲"], number: 2, task: words(pair.plan), ...named(pair.plan) };
  const link = mark(pair.log, "^");
  const [later, earlier] = [mark(pair.log, "+"), mark(pair.log, "-")];
  const shift = later !== undefined ? Number(later) : earlier !== undefined ? -Number(earlier) : 1;
  const row: LogEntry = {
    origin: { sheet: "每日日志", row: 2, column: 1 },
    day: addDays(WEEK, shift),
    owners: [mark(pair.log, "&") ?? "销售甲"],
    dayAction,
    dayResult,
    ...(evening !== undefined && { eveningAction: eveningAction ?? "", eveningResult: eveningResult ?? "" }),
    ...named(pair.log),
    ...(link !== undefined && { task: link }),
  };
  const all = workbook([row], [item]);
  const names = clientNames(all);
  const own = row.owners.some((owner) => item.owners.includes(owner)) ? [row] : [];
  const found = evidenceOf(item, own, slotReader(all.log, names), names);
  return found.evidence.length > 0 ? "evidence" : found.possible.length > 0 ? "possible" : "none";
}
