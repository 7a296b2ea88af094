import { serialDay } from "../../src/model/dateSystem.js";
import type { NeedRecord } from "../../src/model/needRecord.js";
import type { CellValue, Sheet } from "../../src/model/workbook.js";
import { inputSheets, type TeamNeed } from "./weekOfNeeds.js";
import type { WeekRun } from "./weekRun.js";

/** Chance for a simulated year: `below(n)` is a whole number from 0 to n − 1, `happens(share)` true so often. */
export interface Chance {
  below(n: number): number;
  happens(share: number): boolean;
}

/** How a team's year goes: what runs each week, and how often somebody asks for something. */
export interface Pace {
  readonly run: WeekRun;
  /** The share of weeks with something new, and of those with two things. */
  readonly asks: number;
  /** Every so many weeks the product runs twice on a day. */
  readonly twice: number;
  /** The share of weeks in which somebody moves the table's columns about. */
  readonly moves: number;
  /** What of our own may be lost before a run: each is as likely as the other, and as nothing. */
  readonly losses: readonly Loss[];
}

/** Our table is deleted, or what was kept of the needs outside of it. */
export type Loss = "memory" | "table";

const FIRST_MONDAY = 45_663;
const HEAD_ROW = 3;
const DEPARTMENTS = ["财务部", "法务部", "技术部", "行政部"] as const;
const FIRST = ["投标", "履约", "质保", "监理", "测绘", "机房", "管网", "路灯", "校园", "水务", "林区", "档案", "社保", "消防", "环卫", "地籍", "港口", "仓储", "气象", "殡葬"] as const;
const SECOND = ["保函", "报价", "协议", "样机", "印章", "预算", "图纸", "证书", "车辆", "合同"] as const;
const DEEDS = ["出具", "审核", "提供", "落实"] as const;
const STATES = ["待响应", "处理中", "已解决", "驳回"] as const;
const CLOSING: readonly string[] = ["已解决", "驳回"];

/**
 * A year of weekly runs on one team workbook, with random edits between them, through the product's own read, ledger and table.
 *
 * After each run every need that was ever seen stands in the table once, under the number it was first given, with what people typed of it.
 */
export class TeamYear {
  readonly needs: TeamNeed[] = [];
  /** How many things were looked at. */
  checks = 0;
  #records: readonly NeedRecord[] = [];
  #table: Sheet | null = null;
  #week = 0;

  constructor(
    private readonly chance: Chance,
    private readonly pace: Pace,
  ) {}

  /** One week: people edit, the product runs, now and then twice, everything is looked at. Throws where anything is lost, renamed or doubled. */
  async passWeek(): Promise<void> {
    this.#week += 1;
    this.#editRows();
    const calamity = this.#table === null ? "none" : ["none", "none", "none", ...this.pace.losses][this.chance.below(3 + this.pace.losses.length)];
    if (calamity === "table") this.#table = null;
    else this.#editTable(calamity !== "memory");
    if (calamity === "memory") this.#records = [];
    await this.#run();
    if (this.#week % this.pace.twice !== 0) return;
    const [records, rows] = [this.#records, this.#table?.rows];
    await this.#run();
    const other = records.find((record, at) => JSON.stringify(record) !== JSON.stringify(this.#records[at]));
    this.#expect(records.length === this.#records.length && other === undefined, `a second run on the same day keeps other records: ${JSON.stringify(other)} in week ${this.#week}`);
    const changed = rows?.find((row, at) => at > 0 && JSON.stringify(row) !== JSON.stringify(this.#table?.rows[at]));
    this.#expect(changed === undefined, `a second run on the same day draws another row: ${JSON.stringify(changed)}, then ${JSON.stringify(this.#table?.rows[rows?.indexOf(changed ?? []) ?? 0])} in week ${this.#week}`);
  }

  get #monday(): number {
    return FIRST_MONDAY + 7 * this.#week;
  }

  #pick<Item>(items: readonly Item[]): Item | undefined {
    return items[this.chance.below(items.length)];
  }

  #thing(): string {
    const taken = this.needs.length;
    return `${FIRST[taken % FIRST.length] ?? ""}${SECOND[Math.floor(taken / FIRST.length) % SECOND.length] ?? ""}`;
  }

  #editRows(): void {
    for (let made = 0; made < 2 && this.chance.happens(this.pace.asks) && this.needs.length < FIRST.length * SECOND.length; made += 1) {
      const thing = this.#thing();
      const department = this.#pick(DEPARTMENTS) ?? "财务部";
      const from = this.chance.happens(0.7) ? "sheet" : "task";
      const deed = this.#pick(DEEDS) ?? "出具";
      const words = from === "sheet" ? `${deed}${thing}` : `需${department}${deed}${thing}`;
      const id = this.chance.happens(0.3) ? `XT-${this.needs.length}` : null;
      this.needs.push({ thing, department, from, words, id, owner: this.chance.happens(0.5) ? "销售甲" : "销售乙", raised: this.#monday - this.chance.below(7), state: null, twice: false, stated: false, closed: false, standing: true, week: this.#monday - (this.chance.happens(0.5) ? 7 : 0), number: null, typed: new Map() });
    }
    for (const need of this.needs.filter(({ from, standing }) => from === "sheet" && standing)) {
      if (this.chance.happens(0.05)) need.words = need.id !== null && this.chance.happens(0.5) ? `另行办理${need.thing}的手续` : `继续${need.words}事宜`.replace("继续继续", "继续").replace("事宜事宜", "事宜");
      // What is raised on a later day than it was solved on is asked anew, under a number of its own.
      if (this.chance.happens(0.05)) need.raised = need.closed ? need.raised : Math.min(this.#monday, need.raised + this.chance.below(3));
      if (this.chance.happens(0.1)) need.state = this.#pick([...STATES, null]) ?? null;
      need.closed ||= CLOSING.includes(need.state ?? "");
      if (this.chance.happens(0.03)) need.standing = false;
    }
    for (const need of this.needs) if (need.from === "task" && !need.stated && this.chance.happens(0.02)) need.twice = true;
    if (this.chance.happens(0.3)) this.needs.sort(() => this.chance.below(3) - 1);
  }

  #editTable(mayDelete: boolean): void {
    const table = this.#table;
    const body = rowsOf(table);
    if (!table || body.length === 0) return;
    const head = table.rows[HEAD_ROW] ?? [];
    const at = (name: string): number => head.indexOf(name);
    let rows = body.map((cells) => [...cells]);
    for (const row of rows) {
      const need = this.needs.find(({ number }) => number !== null && number === row[at("编号")]);
      if (!need) continue;
      for (const [field, words] of [["备注", "等回话"], ["决定", "按原价办"], ["决定日期", "2025-12-01"], ["状态", this.#pick(STATES)]] as const) {
        if (!this.chance.happens(0.04)) continue;
        const value = `${words ?? ""}${field === "备注" ? this.chance.below(9) : ""}`;
        row[at(field)] = value;
        if (field === "状态") Object.assign(need, { stated: true, closed: need.closed || CLOSING.includes(value) });
        else need.typed.set(field, value);
      }
    }
    if (this.chance.happens(this.pace.asks / 5) && this.needs.length < FIRST.length * SECOND.length) {
      const thing = this.#thing();
      const words = `请人办理${thing}`;
      this.needs.push({ thing, department: "", from: "table", words, id: null, owner: "", raised: 0, state: null, twice: false, stated: false, closed: false, standing: true, week: 0, number: null, typed: new Map() });
      rows.push(head.map((_, column): CellValue => (column === at("事项") ? words : null)));
    }
    if (this.chance.happens(0.3)) rows.sort(() => this.chance.below(3) - 1);
    if (mayDelete && this.chance.happens(0.3)) rows = rows.filter((row) => row[at("编号")] === null || this.chance.happens(0.8) || this.#typedNow(row, at));
    const order = head.map((_, column) => column);
    if (this.chance.happens(this.pace.moves)) order.sort(() => this.chance.below(3) - 1);
    const moved = [[...head], ...rows].map((row) => order.map((column) => row[column] ?? null));
    this.#table = { ...table, rows: [...table.rows.slice(0, HEAD_ROW), ...moved, ...table.rows.slice(HEAD_ROW + 1 + body.length)] };
  }

  /** A row that somebody has just written in is not one they throw away. */
  #typedNow(row: readonly CellValue[], at: (name: string) => number): boolean {
    return ["备注", "决定", "决定日期"].some((field) => (row[at(field)] ?? null) !== null);
  }

  async #run(): Promise<void> {
    const today = serialDay(this.#monday, 1900);
    if (today === undefined) throw new RangeError("no such day");
    const { table, records } = await this.pace.run({ sheets: inputSheets(this.needs, this.#monday), table: this.#table, records: this.#records, today });
    this.#table = table;
    this.#records = records;
    this.#look();
  }

  #look(): void {
    const rows = rowsOf(this.#table);
    const head = this.#table?.rows[HEAD_ROW] ?? [];
    const numberAt = head.indexOf("编号");
    const numbers = rows.map((row) => row[numberAt]);
    this.#expect(new Set(numbers).size === numbers.length, `a number stands twice: ${numbers.join(" ")}`);
    for (const need of this.needs) {
      const own = rows.filter((row) => String(row[0]).includes(need.thing));
      const number = own[0]?.[numberAt];
      if (need.number === null && own.length === 0 && (!need.standing || (need.state ?? "") !== "")) continue;
      this.#expect(own.length === 1, `${need.thing} stands ${own.length} times in week ${this.#week}: ${need.words}`);
      this.#expect(need.number === null || need.number === number, `${need.thing} was ${need.number ?? ""} and is ${String(number)} in week ${this.#week}`);
      need.number = String(number);
      for (const [field, words] of need.typed) this.#expect(own[0]?.[head.indexOf(field)] === words || this.#isDay(own[0]?.[head.indexOf(field)], words), `${need.number} lost its ${field} in week ${this.#week}: ${String(own[0]?.[head.indexOf(field)])} is not ${words}`);
    }
    const seen = this.needs.filter(({ number }) => number !== null).length;
    this.#expect(rows.length <= Math.max(1, seen), `${rows.length} rows for ${seen} needs in week ${this.#week}`);
  }

  #isDay(value: CellValue | undefined, words: string): boolean {
    return typeof value === "number" && serialDay(value, 1900) === (Date.parse(words) / 86_400_000);
  }

  #expect(holds: boolean, otherwise: string): void {
    this.checks += 1;
    if (!holds) throw new Error(otherwise);
  }
}

/** The rows of the table; below them, behind a blank line, may stand what is told of people's changes. */
function rowsOf(table: Sheet | null): Sheet["rows"] {
  const rows = table?.rows.slice(HEAD_ROW + 1) ?? [];
  const end = rows.findIndex((cells) => cells.every((value) => value === null || value === ""));
  return end < 0 ? rows : rows.slice(0, end);
}
