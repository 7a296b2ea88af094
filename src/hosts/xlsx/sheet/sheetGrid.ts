import type { CellValue, FileFinding, Paint } from "../../../model/workbook.js";
import { isOurFill } from "../../palette.js";
import type { Limits } from "../limits.js";
import type { Budget } from "./budget.js";
import { cellValue, type Lookup } from "./cellValue.js";
import { callsOut, looksLikeFormula } from "./remarkable.js";
import { Remarks } from "./remarks.js";
import type { CellType, SheetSink } from "./sheetSink.js";

/** What every sheet of a workbook is read with. */
export interface Context extends Lookup {
  /** Number format of each cell style, "" for General. */
  readonly formats: readonly string[];
  readonly limits: Limits;
  readonly budget: Budget;
  /** The solid fill of each cell style, asked of generated sheets alone: their painted cells are told. */
  readonly fills?: readonly (string | null)[];
}

const NO_VALUES: CellValue[] = [];
const NO_FORMATS: string[] = [];

/**
 * The cells of one sheet as they come in, put into rows as long as their last filled cell.
 *
 * A cell without a place follows the one before it; where two cells have one place the last wins and is noted.
 */
export class SheetGrid implements SheetSink {
  readonly rows: CellValue[][] = [];
  readonly formats: string[][] = [];
  readonly hiddenRows = new Set<number>();
  readonly paints: Paint[] = [];
  private readonly remarks: Remarks;
  /** 0-based; -1 in a row that is none. */
  private at = -1;
  private lastRow = -1;
  private column = -1;
  /** The row whose formats are being put, and the formats that equal rows share: 100,000 rows have a handful. */
  private formatsOf = -1;
  private shared: string[] = NO_FORMATS;

  constructor(
    sheet: string,
    private readonly context: Context,
  ) {
    this.remarks = new Remarks(sheet);
  }

  row(number: number, hidden: boolean): void {
    const wanted = number === 0 ? this.lastRow + 1 : number - 1;
    const inSheet = wanted >= 0 && wanted < this.context.limits.rows;
    this.at = inSheet ? wanted : -1;
    if (inSheet) this.lastRow = wanted;
    this.column = -1;
    if (hidden && inSheet) this.hiddenRows.add(wanted);
  }

  cell(row: number, column: number, badRef: string | null, style: number, type: CellType, content: string | number | null, formula: string | null): void {
    if (row > 0) this.at = this.lastRow = row - 1;
    this.column = column > 0 ? column - 1 : this.column + 1;
    if (badRef !== null || this.at < 0 || this.column >= this.context.limits.columns) {
      this.remarks.note("skipped-cells", badRef ?? "?");
      return;
    }
    if (this.context.fills) this.notePaint(this.context.fills[style] ?? null);
    if (formula) this.noteFormula(formula);
    if (content === null) {
      if (formula && type !== "str") this.note("formula-uncalculated");
      return;
    }
    const value = cellValue(type, content, this.context);
    if (value === undefined) this.note("unreadable-value");
    else if (value !== null) this.put(typeof value === "string" ? this.text(value) : value, this.context.formats[style] ?? "");
  }

  /** What was remarkable in the cells told so far. */
  findings(): readonly FileFinding[] {
    return this.remarks.findings();
  }

  private note(code: string, more?: Readonly<Record<string, string>>): void {
    this.remarks.note(code, { row: this.at, column: this.column }, more);
  }

  private notePaint(color: string | null): void {
    if (color === null || isOurFill(color)) return;
    this.context.budget.blanks(1);
    this.paints.push({ row: this.at, column: this.column, color });
  }

  private noteFormula(formula: string): void {
    const called = callsOut(formula);
    if (called !== undefined) this.note("formula-calls-out", { function: called });
  }

  private text(value: string): string {
    if (looksLikeFormula(value)) this.note("formula-like-text");
    if (value.length <= this.context.limits.characters) return value;
    this.note("text-cut");
    return value.slice(0, this.context.limits.characters);
  }

  private put(value: CellValue, format: string): void {
    if (typeof value === "object") this.note("error-value");
    const { budget } = this.context;
    budget.cell();
    const values = this.valuesAt(this.at);
    if (values.length > this.column) {
      if (values[this.column] !== null) this.note("duplicate-cells");
      values[this.column] = value;
    } else {
      if (this.column > values.length) budget.blanks(this.column - values.length);
      while (values.length < this.column) values.push(null);
      values.push(value);
    }
    this.putFormat(format);
  }

  private valuesAt(row: number): CellValue[] {
    if (row >= this.rows.length) {
      this.context.budget.blanks(row - this.rows.length);
      while (this.rows.length < row) this.rows.push(NO_VALUES);
      const values: CellValue[] = [];
      this.rows.push(values);
      return values;
    }
    let values = this.rows[row] ?? NO_VALUES;
    if (values === NO_VALUES) this.rows[row] = values = [];
    return values;
  }

  private putFormat(format: string): void {
    if (this.at !== this.formatsOf) this.beginFormats();
    const row = this.formats[this.at];
    if (format === "" && (row === undefined || row.length <= this.column)) return;
    while (this.formats.length <= this.at) this.formats.push(NO_FORMATS);
    let own = row ?? NO_FORMATS;
    if (own === NO_FORMATS) this.formats[this.at] = own = [];
    while (own.length < this.column) own.push("");
    own[this.column] = format;
  }

  /** Goes on to another row's formats; a row equal to the one shared last becomes the same array, so none in use is changed. */
  private beginFormats(): void {
    this.endFormats();
    this.formatsOf = this.at;
    const known = this.formats[this.at];
    if (known !== undefined && known !== NO_FORMATS) this.formats[this.at] = [...known];
  }

  private endFormats(): void {
    const row = this.formats[this.formatsOf];
    if (row === undefined || row === NO_FORMATS) return;
    const { shared } = this;
    if (row.length === shared.length && row.every((format, i) => format === shared[i])) this.formats[this.formatsOf] = shared;
    else this.shared = row;
  }
}
