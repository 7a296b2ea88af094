/** What the data dictionary calls something, in both languages of a workbook. */
export interface DictionaryName {
  readonly zh: string;
  readonly en: string;
}

/** A kind of sheet, by its key in the data dictionary, such as `plans`. */
export interface KindName extends DictionaryName {
  readonly kind: string;
}

/** A column that has no heading; `first` ones matter to everybody: required, or shown in the standard workbook. */
export interface MissingColumn extends DictionaryName {
  readonly field: string;
  readonly required: boolean;
  readonly first: boolean;
}

/** A heading that was understood, as typed, and whether it is the standard one. */
export interface RecognisedHeading extends DictionaryName {
  readonly text: string;
  readonly standard: boolean;
}

/** A kind of sheet that was found, on one sheet or several. */
export interface RecognisedKind extends KindName {
  readonly sheets: readonly string[];
  /** Laid out in the person's own way, where cells are known by where they stand and not by headings. */
  readonly ownLayout: boolean;
  readonly headings: readonly RecognisedHeading[];
  /** Headings that stand for nothing we know, each once. */
  readonly unused: readonly string[];
  /** Columns that one of the sheets has no heading for, required ones before the others. */
  readonly missing: readonly MissingColumn[];
}

/** A kind that no sheet was found for; `first` ones belong to every standard workbook. */
export interface AbsentKind extends KindName {
  readonly first: boolean;
}

/** What of a workbook is understood and what is not, before anything is judged. */
export interface Recognition {
  readonly kinds: readonly RecognisedKind[];
  readonly absent: readonly AbsentKind[];
  /** Sheets of the person's own that hold something and were not read. */
  readonly unusedSheets: readonly string[];
}

/** What a person says their own headings and sheets stand for. */
export interface Mapping {
  readonly headings: readonly { readonly kind: string; readonly field: string; readonly text: string }[];
  readonly sheets: readonly { readonly kind: string; readonly sheet: string }[];
}
