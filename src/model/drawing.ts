import type { Area } from "./workbook.js";

/** How good or bad a state is; few on purpose, always beside a sign and a word. */
export type Tone = "good" | "attention" | "bad" | "unknown" | "quiet" | "none";

/** What a cell is on the page; the hosts' palette knows how each looks. */
export type Role =
  | "title"
  | "subtitle"
  | "warning"
  | "summary"
  | "figure"
  | "figureLabel"
  | "section"
  | "head"
  | "text"
  | "center"
  | "number"
  | "small"
  | "link"
  | "input"
  | "spacer";

/** How a number is printed. Text has the format `text`, so that it never becomes a formula or a date. */
export type Format = "text" | "integer" | "decimal" | "percent" | "day" | "moment" | "general";

/** A formula that our own code wrote; `cached` is what it shows before anybody recalculates. Never made of a person's text. */
export interface Formula {
  readonly formula: string;
  readonly cached: string | number;
}

/** A place in the same workbook that a cell leads to. */
export interface Place {
  readonly sheet: string;
  /** A1 address, such as `A5`. */
  readonly cell: string;
}

/** A cell to draw: what it holds and what that is, never how it looks. */
export interface DrawnCell {
  /** A day is its serial number in the workbook's own date system (`Format` `day`). */
  readonly value: string | number | null | Formula;
  readonly role: Role;
  readonly tone?: Tone;
  readonly format?: Format;
  readonly link?: Place;
  /** A note shown on hovering: one or two plain sentences. */
  readonly note?: string;
  /** Tells when it was made: that the time has moved on is no reason to draw the sheet again. */
  readonly clock?: true;
  /** A person's own value stands here; every host leaves what the cell holds as it is. */
  readonly typed?: Typed;
  /**
   * Our words over another column than their own, a person's maybe: they stood there when a person dragged the columns of the table below
   * them, and stay there. Every host draws it.
   */
  readonly stray?: true;
  /** The colour that a person gave the cell, RRGGBB. */
  readonly paint?: string;
}

/** What our own drawing says where a person typed something else. */
export interface Typed {
  readonly ours: string | number | null;
  /** Both changed since the last drawing: the person typed, and our own value is no longer what they saw. */
  readonly conflict: boolean;
}

/** A row to draw, and how it folds and breaks. */
export interface DrawnRow {
  /** What the row is about, the same in every drawing of its sheet; a row without one is known by its place under the heading above it. */
  readonly id?: string;
  /** A person added the row: nothing of it is ours. */
  readonly own?: true;
  /** The row of the sheet as it stands, from 1, that a person added and that this one stands for from now on; a merged drawing has it no more. */
  readonly takes?: number;
  /** From the left; a missing or null cell is blank and has no look. */
  readonly cells: readonly (DrawnCell | null)[];
  /** Points. */
  readonly height: number;
  /** Outline depth, 0 for none; a folded row is hidden until a person opens it. */
  readonly outline?: number;
  readonly folded?: boolean;
  /** A printed page begins here. */
  readonly breakBefore?: boolean;
}

/** A column to draw. */
export interface DrawnColumn {
  /** What the column is about; a column without one is known by its place among ours. */
  readonly id?: string;
  /** A person added the column: nothing of it is ours. */
  readonly own?: true;
  /** Width in characters of the default font; a Chinese character is 2. */
  readonly width: number;
  readonly outline?: number;
  readonly folded?: boolean;
  /** The format of the cells below the drawn rows, for sheets that people type into, and their look: `input` where none is named. */
  readonly format?: Format;
  readonly role?: Role;
}

/** A real Excel table: its first row is the heading row, and its headings are unique text. */
export interface DrawnTable {
  /** Unique in the workbook, letters, digits and underscores. */
  readonly name: string;
  readonly area: Area;
}

/** What may be typed into an area. A list of more than 255 characters stands in `source` cells instead. */
export type Validation =
  | { readonly area: Area; readonly kind: "list"; readonly values: readonly string[]; readonly strict: boolean; readonly message: string }
  | { readonly area: Area; readonly kind: "day"; readonly message: string }
  | { readonly area: Area; readonly kind: "number"; readonly min: number; readonly max: number; readonly message: string };

/** Cells of an area that hold one of these texts take the tone. Only rules that WPS shows too. */
export interface ToneRule {
  readonly area: Area;
  /** `begins`: the cell's text begins with it; `formula`: a condition of our own for the area's first cell, without the leading `=`. */
  readonly when: { readonly begins: string } | { readonly formula: string };
  readonly tone: Tone;
}

/** One series of a chart: its values are cells of the same drawing. */
export interface Series {
  readonly name: string;
  readonly values: Area;
  readonly tone: Tone | "accent";
}

/** A native Excel chart over cells of the same drawing. */
export interface Chart {
  readonly kind: "bar" | "column" | "stackedBar" | "line" | "radar";
  readonly title: string;
  /** The cells that name the points. */
  readonly categories: Area;
  readonly series: readonly Series[];
  /** Where the value axis ends; the host chooses where it is absent. Radars alone show the axis. */
  readonly most?: number;
  /** The cells it covers. */
  readonly at: Area;
}

/** How a drawing is printed: A4, one page wide. */
export interface PrintSetup {
  readonly orientation: "portrait" | "landscape";
  /** How many rows at the top are repeated on each page; `first` is 0-based. */
  readonly titleRows: { readonly first: number; readonly last: number } | null;
  /** Left, centre and right of the footer; `&P`, `&N` as Excel has them, any other `&` doubled by the host. */
  readonly footer: { readonly left: string; readonly center: string; readonly right: string };
  /** The printed cells; columns right of it (the marker) stay off the page. */
  readonly area: Area;
}

/** What a generated sheet can be. */
export const SHEET_KINDS = ["review", "team", "coordination", "clients", "board", "history", "notice", "sealed", "memory", "intake", "receipt", "list"] as const;

/** Which generated sheet this is: the same key is the same sheet, whatever a person renames it to. */
export interface SheetKey {
  /**
   * `board` is one made on request; `notice` is the small sheet on which the ribbon says why it could not do something, or the list
   * (subject `checks`) of what the data lacks;
   * `sealed` is a review kept as it was; `memory` is the very hidden sheet of what earlier runs drew;
   * `intake` tells what a team's workbook was rolled up from; `receipt` is a page that goes back to one person after the meeting;
   * `list` is what one person has to do in the week after.
   */
  readonly kind: (typeof SHEET_KINDS)[number];
  /** The person of a review, a receipt or a list, the key of a board, person and Monday of a sealed review, otherwise "". */
  readonly subject: string;
}

/**
 * A sheet as we want it to stand: plain data, drawn the same by every host.
 *
 * The marker cell is no part of it: a host writes it into row 1 of a hidden column right of the last drawn one.
 */
export interface Drawing {
  /** Null for a sheet that is the person's own from the start (the standard workbook): it gets no marker. */
  readonly key: SheetKey | null;
  /** The wanted name, at most 31 characters; `merge/` takes another when a sheet that is not ours has it. */
  readonly name: string;
  readonly columns: readonly DrawnColumn[];
  readonly rows: readonly DrawnRow[];
  readonly merges: readonly Area[];
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly table: DrawnTable | null;
  readonly validations: readonly Validation[];
  readonly toneRules: readonly ToneRule[];
  readonly charts: readonly Chart[];
  readonly print: PrintSetup;
  readonly tab: "accent" | "none";
  /** Very hidden: only code can show it. */
  readonly hidden?: true;
  /** The reviewed week's Monday as `yyyy-mm-dd`, "" where the sheet belongs to no week; kept in the marker. */
  readonly week: string;
}
