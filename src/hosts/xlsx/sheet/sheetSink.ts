/** The types a cell can state; `?` for any other. */
export type CellType = "n" | "s" | "str" | "inlineStr" | "b" | "e" | "d" | "?";

/** Who takes the rows and cells of a sheet in the order of the file, whichever reader tells them. */
export interface SheetSink {
  /** A row begins. `number` is what it states: 0 for nothing, NaN for no number. */
  row(number: number, hidden: boolean): void;
  /**
   * A cell. `row` and `column` are what it states, both 0 for nothing; a `badRef` is a stated place that is no place.
   * `content` is null without any, a number where plain digits were read, otherwise the text between the tags.
   */
  cell(row: number, column: number, badRef: string | null, style: number, type: CellType, content: string | number | null, formula: string | null): void;
}
