/** Which line of one list is which of another, as far as found out; no line has two partners. */
export class Pairs {
  readonly #of: (number | null)[];
  readonly #taken: (number | null)[];

  constructor(first: number, second: number) {
    this.#of = Array.from({ length: first }, () => null);
    this.#taken = Array.from({ length: second }, () => null);
  }

  /** The partner of each line of the first list. */
  get all(): readonly (number | null)[] {
    return this.#of;
  }

  /** The partner of a line of the first list; null while it has none. */
  of(first: number): number | null {
    return this.#of[first] ?? null;
  }

  /** Whether both lines are there and neither has a partner. */
  free(first: number, second: number): boolean {
    return this.#of[first] === null && this.#taken[second] === null;
  }

  /** Whether a line of the second list is there and has no partner. */
  open(second: number): boolean {
    return this.#taken[second] === null;
  }

  join(first: number, second: number): void {
    this.#of[first] = second;
    this.#taken[second] = first;
  }
}
