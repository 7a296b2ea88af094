const UNITS = 0x10000;
const MOST = 0xffff;

/** What is held for single UTF-16 units, found by one look into a table: a text is looked up unit by unit far more often than anything else is asked of it. */
export class ByUnit<Value> {
  private readonly places = new Uint16Array(UNITS);
  private readonly values: (Value | undefined)[] = [undefined];

  constructor(entries: Iterable<readonly [number, Value]>) {
    for (const [unit, value] of entries) {
      this.places[unit] = Math.min(this.values.length, MOST);
      this.values.push(value);
    }
  }

  get(unit: number): Value | undefined {
    return this.values[this.places[unit] ?? 0];
  }
}
