import type { Area } from "../../model/workbook.js";

/** Takes a value of unknown making for what it should be, or gives undefined. */
export type Shape<T> = (value: unknown) => T | undefined;

/** A shape whose value may be absent. */
export interface Maybe<T> {
  readonly maybe: Shape<T>;
}

type Fields = Readonly<Record<string, Shape<unknown> | Maybe<unknown>>>;
type Given<T> = T extends Shape<infer Value> ? Value : never;
type RecordOf<F extends Fields> = { readonly [K in keyof F as F[K] extends Maybe<unknown> ? never : K]: Given<F[K]> } & {
  readonly [K in keyof F as F[K] extends Maybe<unknown> ? K : never]?: F[K] extends Maybe<infer Value> ? Value : never;
};

export const text: Shape<string> = (value) => (typeof value === "string" ? value : undefined);
export const num: Shape<number> = (value) => (typeof value === "number" && Number.isFinite(value) ? value : undefined);

/** One of a few texts. */
export function one<const T extends string>(values: readonly T[]): Shape<T> {
  return (value) => values.find((known) => known === value);
}

/** A field that may be absent; where it is there it must fit. */
export function maybe<T>(shape: Shape<T>): Maybe<T> {
  return { maybe: shape };
}

/** A list of which every item fits. */
export function list<T>(shape: Shape<T>): Shape<readonly T[]> {
  return (value) => {
    if (!Array.isArray(value)) return undefined;
    const items: T[] = [];
    for (const item of value) {
      const fitted = shape(item);
      if (fitted === undefined) return undefined;
      items.push(fitted);
    }
    return items;
  };
}

/** An object of which every named field fits; fields it does not name are left out. */
export function record<F extends Fields>(fields: F): Shape<RecordOf<F>> {
  return (value) => {
    if (typeof value !== "object" || value === null) return undefined;
    const fitted: Record<string, unknown> = {};
    for (const [name, shape] of Object.entries(fields)) {
      const given: unknown = Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined;
      if (typeof shape !== "function" && given === undefined) continue;
      const field = typeof shape === "function" ? shape(given) : shape.maybe(given);
      if (field === undefined) return undefined;
      fitted[name] = field;
    }
    return fitted as RecordOf<F>;
  };
}

/** A block of cells within what a sheet can hold. */
export const areaOf: Shape<Area> = (value) => {
  const area = record({ top: num, left: num, bottom: num, right: num })(value);
  if (area === undefined) return undefined;
  const { top, left, bottom, right } = area;
  const whole = [top, left, bottom, right].every(Number.isInteger);
  return whole && top >= 0 && left >= 0 && bottom >= top && right >= left && bottom < 1_048_576 && right < 16_384 ? area : undefined;
};
