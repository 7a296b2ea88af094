/** How much of a file is read before it is refused. */
export interface Limits {
  readonly fileBytes: number;
  readonly parts: number;
  /** Bytes of one part, inflated. */
  readonly partBytes: number;
  /** Bytes of all parts, inflated. */
  readonly totalBytes: number;
  /** Inflated bytes a compressed byte; asked of parts above `ratioFrom` bytes only. */
  readonly ratio: number;
  readonly ratioFrom: number;
  readonly depth: number;
  readonly sheets: number;
  readonly cells: number;
  /** Blank places that fill up rows and sheets before a far cell. */
  readonly blanks: number;
  readonly strings: number;
  /** Characters kept of one text. */
  readonly characters: number;
  readonly rows: number;
  readonly columns: number;
}

const MB = 1024 * 1024;

/** The limits of every file, each far above what an honest plan workbook needs and met by all readable files of the corpus [A]. */
export const LIMITS: Limits = {
  fileBytes: 64 * MB,
  parts: 2_000,
  partBytes: 128 * MB,
  totalBytes: 256 * MB,
  ratio: 1_000,
  ratioFrom: MB,
  depth: 64,
  sheets: 256,
  cells: 2_000_000,
  blanks: 16_000_000,
  strings: 1_000_000,
  characters: 32_767,
  rows: 1_048_576,
  columns: 16_384,
};

/** What the pane takes, which shares its memory with Excel [A]. */
export const PANE_LIMITS: Limits = { ...LIMITS, fileBytes: 25 * MB };

/** Bytes as whole megabytes, for a sentence. */
export function megabytes(bytes: number): number {
  return Math.round(bytes / MB);
}
