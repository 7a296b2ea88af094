/** Every reason for which a file is not read, with the measured things its sentence is made of. */
export interface RefusalSlots {
  readonly NOT_A_WORKBOOK: { readonly kind: FileKind };
  readonly ENCRYPTED: Empty;
  readonly PROTECTED_BY_SOFTWARE: Empty;
  readonly ZIP_DAMAGED: Empty;
  readonly CRC_MISMATCH: AtPart;
  readonly SIZE_LIE: AtPart;
  /** `limit` in megabytes. */
  readonly PART_TOO_LARGE: AtPart & Limited;
  readonly BOMB_RATIO: AtPart;
  readonly DUPLICATE_PART: AtPart;
  readonly UNSAFE_PART_NAME: AtPart;
  readonly TOO_MANY_PARTS: Limited;
  readonly TOO_MANY_SHEETS: Limited;
  readonly TOO_MANY_CELLS: Limited;
  /** `limit` in megabytes. */
  readonly FILE_TOO_LARGE: Limited;
  readonly DOCTYPE_REFUSED: AtPart;
  readonly ENCODING_REFUSED: AtPart;
  readonly XML_TOO_DEEP: AtPart;
  readonly XML_DAMAGED: AtPart;
  readonly NO_WORKSHEET: Empty;
  /** `limit` in seconds. */
  readonly TIMEOUT: Limited;
  readonly OUT_OF_MEMORY: Empty;
  readonly INTERNAL: { readonly id: string };
}

type Empty = Readonly<Record<never, never>>;
interface AtPart {
  readonly part: string;
}
interface Limited {
  readonly limit: number;
}

/** The code of a refusal. */
export type RefusalCode = keyof RefusalSlots;

/** What a file that is no workbook turned out to be; each has a sentence with its own next step. */
export type FileKind =
  | "empty"
  | "xls"
  | "et"
  | "xlsb"
  | "xml2003"
  | "ods"
  | "numbers"
  | "csv"
  | "html"
  | "word"
  | "slides"
  | "pdf"
  | "archive"
  | "unknown";
