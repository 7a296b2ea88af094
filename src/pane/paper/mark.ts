/** The letters of a text: pixels, and whether they are bold. */
export interface Letters {
  readonly size: number;
  readonly bold: boolean;
}

/** The width of a text in such letters, in pixels. */
export type Measure = (text: string, letters: Letters) => number;

/** Something to paint; pixels from the left edge of the picture and the upper edge of its row. */
export type Mark =
  | { readonly kind: "fill"; readonly x: number; readonly y: number; readonly width: number; readonly height: number; readonly color: string }
  /** `y` is the middle of the line; `x` the edge, or the middle, that `align` says. */
  | { readonly kind: "text"; readonly x: number; readonly y: number; readonly text: string; readonly letters: Letters; readonly color: string; readonly align: "left" | "center" | "right" };

/** A row of a picture. */
export interface PictureRow {
  readonly height: number;
  readonly marks: readonly Mark[];
  /** It is never parted from the row below it. */
  readonly stays: boolean;
}

/** A sheet as rows of a picture. */
export interface PictureSheet {
  readonly rows: readonly PictureRow[];
  /** The rows that begin each further picture of it. */
  readonly repeated: readonly PictureRow[];
}
