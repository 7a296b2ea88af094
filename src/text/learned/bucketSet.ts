const FEW = 1 << 11;
const BUCKET_BITS = 18;
/** A turn and a bucket together are a small integer, which a processor compares at once. */
const SMALL_BITS = 30;
const TURNS = 1 << (SMALL_BITS - BUCKET_BITS);

/** The buckets that one row has met, each once: a small table that is near at hand, made new for the next row by counting a turn. */
export class BucketSet {
  private table = new Int32Array(FEW);
  private turn = 1;
  private count = 0;

  /** How many buckets were met since it was cleared. */
  get size(): number {
    return this.count;
  }

  clear(): void {
    this.count = 0;
    this.turn += 1;
    if (this.turn < TURNS) return;
    this.table.fill(0);
    this.turn = 1;
  }

  /** Takes a bucket in, and tells whether it is new. */
  add(bucket: number): boolean {
    const mask = this.table.length - 1;
    const own = (this.turn << BUCKET_BITS) | bucket;
    let at = bucket & mask;
    for (let other = this.table[at] ?? 0; other >>> BUCKET_BITS === this.turn; other = this.table[at] ?? 0) {
      if (other === own) return false;
      at = (at + 1) & mask;
    }
    this.table[at] = own;
    this.count += 1;
    if (this.count * 2 > mask) this.grow();
    return true;
  }

  private grow(): void {
    const held = this.table.filter((key) => key >>> BUCKET_BITS === this.turn);
    this.table = new Int32Array(this.table.length * 2);
    this.count = 0;
    for (const key of held) this.add(key & ((1 << BUCKET_BITS) - 1));
  }
}
