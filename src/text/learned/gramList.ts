const FEW = 1 << 10;

/** The grams of a row: the bucket of each one's weight, and its range in the text that was judged. One list serves row after row. */
export class GramList {
  private buckets = new Uint32Array(FEW);
  private starts = new Uint32Array(FEW);
  private ends = new Uint32Array(FEW);
  private count = 0;

  /** How many grams it holds; those met twice count twice. */
  get size(): number {
    return this.count;
  }

  clear(): void {
    this.count = 0;
  }

  /** Takes in a gram that stands at [from, to) of the text, or nowhere in it where the range is empty. */
  add(bucket: number, from: number, to: number): void {
    if (this.count === this.buckets.length) this.grow();
    this.buckets[this.count] = bucket;
    this.starts[this.count] = from;
    this.ends[this.count] = to;
    this.count += 1;
  }

  bucketAt(nth: number): number {
    return this.buckets[nth] ?? 0;
  }

  fromOf(nth: number): number {
    return this.starts[nth] ?? 0;
  }

  toOf(nth: number): number {
    return this.ends[nth] ?? 0;
  }

  private grow(): void {
    const wider = (held: Uint32Array): Uint32Array<ArrayBuffer> => {
      const more = new Uint32Array(held.length * 2);
      more.set(held);
      return more;
    };
    [this.buckets, this.starts, this.ends] = [wider(this.buckets), wider(this.starts), wider(this.ends)];
  }
}
