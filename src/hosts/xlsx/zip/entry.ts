/** One entry of a zip as its central directory has it, its span checked against the file. */
export interface Entry {
  /** Part name without leading slash, `/` between its parts, letter case as in the file. */
  readonly name: string;
  /** The name's bytes in the file, `\` and all. */
  readonly rawName: Uint8Array;
  /** 0 stored, 8 deflated. */
  readonly method: 0 | 8;
  readonly flags: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  /** Where its compressed bytes begin. */
  readonly dataStart: number;
  /** Its record in the central directory, from `PK\1\2` to the end of its comment. */
  readonly record: Uint8Array;
}
