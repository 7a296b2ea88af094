import type { Stand } from "../../../model/writePlan.js";

/** Places from `first` to `last`, both in it. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** From where on nothing is told apart any more: such places keep their distance from here. */
export interface Tails {
  readonly last: number;
  readonly now: number;
  readonly next: number;
}

/** In which count a place is given: of the last drawing, or of the sheet as it stands. */
export type Count = "last" | "now";

/**
 * Where the rows, or the columns, of a sheet go when it is redrawn: from the count of the last drawing, or of the sheet as it stands,
 * to that of the new drawing. All numbers are from 0.
 */
export class Moves {
  readonly #stands: readonly (Stand | null)[];
  readonly #tails: Tails;
  readonly #limit: number;
  readonly #to: Readonly<Record<Count, ReadonlyMap<number, number>>>;
  /** Whether everything stays where it stands. */
  readonly still: boolean;

  /** `limit` is the last row or column that a sheet has. */
  constructor(stands: readonly (Stand | null)[], tails: Tails, limit: number) {
    this.#stands = stands;
    this.#tails = tails;
    this.#limit = limit;
    const placesOf = (count: Count): ReadonlyMap<number, number> =>
      new Map(stands.flatMap((stand, next) => (typeof stand?.[count] === "number" ? [[stand[count], next] as const] : [])));
    this.#to = { last: placesOf("last"), now: placesOf("now") };
    this.still = tails.now === tails.next && stands.every((stand, next) => stand?.now === next);
  }

  /** Where a place goes; null for one that is taken out. */
  to(place: number, count: Count = "now"): number | null {
    const tail = this.#tails[count];
    const next = place < tail ? this.#to[count].get(place) : place - tail + this.#tails.next;
    return next === undefined || next > this.#limit ? null : next;
  }

  /** From where on places of a count only keep their distance. */
  tail(count: Count | "next"): number {
    return this.#tails[count];
  }

  /** Where a place of the new drawing stood; null for one that is new. */
  stand(next: number): Stand | null {
    return this.#stands[next] ?? null;
  }

  /**
   * Where a stretch of places goes, in as many spans as it then has.
   *
   * A new place between two of the stretch belongs to it, as where a person inserts a row; a stretch over the whole sheet stays one.
   */
  spread({ first, last }: Span, count: Count = "now"): readonly Span[] {
    if (first === 0 && last >= this.#limit) return [{ first: 0, last: this.#limit }];
    if (first === last) {
      const next = this.to(first, count);
      return next === null ? [] : [{ first: next, last: next }];
    }
    const tail = this.#tails[count];
    const covered = (place: number): boolean => place >= first && place <= last;
    const held: (boolean | null)[] = this.#stands.map((stand) => {
      const place = stand?.[count];
      return typeof place === "number" ? covered(place) : null;
    });
    while (held.length < this.#tails.next) held.push(null);
    held.push(covered(tail));
    const spans: Span[] = [];
    let before = false;
    held.slice(0, -1).forEach((own, next) => {
      const inside = own ?? (before && nextKnown(held, next));
      if (inside) extend(spans, { first: next, last: next });
      before = own ?? before;
    });
    const rest = { first: Math.max(first, tail) - tail + this.#tails.next, last: last >= this.#limit ? this.#limit : Math.min(last - tail + this.#tails.next, this.#limit) };
    if (last >= tail && rest.first <= rest.last) extend(spans, rest);
    return spans;
  }
}

function nextKnown(held: readonly (boolean | null)[], from: number): boolean {
  for (let at = from; at < held.length; at += 1) {
    const own = held[at];
    if (own !== null && own !== undefined) return own;
  }
  return false;
}

function extend(spans: Span[], { first, last }: Span): void {
  const before = spans.at(-1);
  if (before && before.last === first - 1) spans[spans.length - 1] = { first: before.first, last };
  else spans.push({ first, last });
}
