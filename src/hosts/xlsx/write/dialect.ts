/** The namespaces a workbook speaks: transitional (all but a few) or strict Open XML; our own parts follow the workbook. */
export interface Dialect {
  readonly strict: boolean;
  /** SpreadsheetML. */
  readonly main: string;
  /** The `r:` namespace; relationship types begin with it too. */
  readonly relationships: string;
  readonly drawingMain: string;
  readonly sheetDrawing: string;
  readonly chart: string;
}

const dialect = (strict: boolean, main: string, office: string, drawing: string): Dialect => ({
  strict,
  main,
  relationships: `${office}/relationships`,
  drawingMain: `${drawing}/main`,
  sheetDrawing: `${drawing}/spreadsheetDrawing`,
  chart: `${drawing}/chart`,
});

/** What nearly every workbook speaks. */
export const TRANSITIONAL = dialect(
  false,
  "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  "http://schemas.openxmlformats.org/officeDocument/2006",
  "http://schemas.openxmlformats.org/drawingml/2006",
);

/** What a workbook saved as “Strict Open XML” speaks. */
export const STRICT = dialect(
  true,
  "http://purl.oclc.org/ooxml/spreadsheetml/main",
  "http://purl.oclc.org/ooxml/officeDocument",
  "http://purl.oclc.org/ooxml/drawingml",
);
