import type { Shown } from "../model/drawnValues.js";

/** A row or a column as far as it can be told from its values. */
export interface Line {
  /** Lines with the same key say the same; "" for a blank one. */
  readonly key: string;
  /** What it holds, and how often. */
  readonly marks: ReadonlyMap<string, number>;
  /** Blank, and nobody is asked to type there: no line with text is ever taken for it. */
  readonly spacer: boolean;
}

/** A row by its values, each in its own column. */
export function rowLine(values: readonly Shown[], asked: boolean): Line {
  const marks = new Map<string, number>();
  values.forEach((value, at) => {
    if (value !== null) marks.set(`${at}${markOf(value)}`, 1);
  });
  const key = [...marks.keys()].join("\u0001");
  return { key, marks, spacer: key === "" && !asked };
}

/** A column by its values in any order, so that sorting does not hide it. */
export function columnLine(values: readonly Shown[]): Line {
  const marks = new Map<string, number>();
  for (const value of values) {
    if (value !== null) marks.set(markOf(value), (marks.get(markOf(value)) ?? 0) + 1);
  }
  const key = [...marks].map(([mark, times]) => `${mark}\u0002${times}`).sort().join("\u0001");
  return { key, marks, spacer: false };
}

/** The number 1 and the text "1" are two things. */
function markOf(value: string | number): string {
  return typeof value === "number" ? `#${value}` : `:${value}`;
}
