import type { Limits } from "../limits.js";
import { Refusal } from "../refusal.js";

/** What all sheets of a workbook may hold together. */
export class Budget {
  private cells = 0;
  private slots = 0;
  constructor(private readonly limits: Limits) {}

  /** Counts a filled cell. Throws `Refusal` TOO_MANY_CELLS. */
  cell(): void {
    this.cells += 1;
    if (this.cells > this.limits.cells) this.refuse();
  }

  /** Counts blanks that only fill a grid up to a far cell. Throws `Refusal` TOO_MANY_CELLS. */
  blanks(count: number): void {
    this.slots += count;
    if (this.slots > this.limits.blanks) this.refuse();
  }

  /** A copy with the same counts, for a reading that may have to begin again. */
  copy(): Budget {
    const copy = new Budget(this.limits);
    copy.cells = this.cells;
    copy.slots = this.slots;
    return copy;
  }

  /** Takes back everything counted since the copy was made. */
  restore(before: Budget): void {
    this.cells = before.cells;
    this.slots = before.slots;
  }

  private refuse(): never {
    throw new Refusal("TOO_MANY_CELLS", { limit: this.limits.cells });
  }
}
