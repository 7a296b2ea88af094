import { parseElements, type XmlElement } from "../write/elements.js";
import { Splices } from "../write/splices.js";
import { listed, raw, spelt, type Changes } from "./raw.js";

/** The parts of a worksheet in the order the schema asks for. */
const ORDER: readonly string[] = [
  "sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetCalcPr", "sheetProtection", "protectedRanges", "scenarios",
  "autoFilter", "sortState", "dataConsolidate", "customSheetViews", "mergeCells", "phoneticPr", "conditionalFormatting", "dataValidations",
  "hyperlinks", "printOptions", "pageMargins", "pageSetup", "headerFooter", "rowBreaks", "colBreaks", "customProperties", "cellWatches",
  "ignoredErrors", "smartTags", "drawing", "legacyDrawing", "legacyDrawingHF", "drawingHF", "picture", "oleObjects", "controls", "webPublishItems",
  "tableParts", "extLst",
];

/** The parts of one worksheet, each put in its place or left as it is. They must be set in the order of the schema. */
export class Sections {
  readonly source: string;
  readonly root: XmlElement;
  readonly #splices = new Splices();

  constructor(source: string, root: XmlElement) {
    this.source = source;
    this.root = root;
  }

  /** All parts of that name; only conditional formats are several. */
  all(name: string): readonly XmlElement[] {
    return this.root.children.filter(({ local, uri }) => local === name && uri === this.root.uri);
  }

  /** The part of that name as it stands. */
  one(name: string): XmlElement | undefined {
    return this.all(name)[0];
  }

  /** What stands there of that name, as text; "" for nothing. */
  text(name: string): string {
    const all = this.all(name);
    const [first] = all;
    return first ? this.source.slice(first.start, all.at(-1)?.end) : "";
  }

  /** An element of our own as this sheet spells it. */
  spelt(xml: string): string {
    return spelt(xml, this.root.prefix);
  }

  /** Puts other members in the list of that name, its own attributes as they are; none take the list out. */
  list(name: string, texts: readonly string[], changes: Changes = {}): void {
    const present = this.one(name);
    if (texts.join("") === (present?.children ?? []).map((child) => raw(this.source, child)).join("")) return;
    this.set(name, listed(this.source, present, name, this.root.prefix, texts, changes));
  }

  /** Puts a text in the place of all parts of that name; "" takes them out. */
  set(name: string, text: string): void {
    const all = this.all(name);
    const [first] = all;
    if (text === this.text(name)) return;
    if (first) this.#splices.replace(first.start, all.at(-1)?.end ?? first.end, text);
    else this.#splices.insert(this.#place(name), text);
  }

  /** Puts a text in the place of one part. */
  replace(element: XmlElement, text: string): void {
    if (text !== raw(this.source, element)) this.#splices.replace(element.start, element.end, text);
  }

  /** The whole sheet with every part set. */
  apply(): string {
    return this.#splices.apply(this.source);
  }

  #place(name: string): number {
    const before = this.root.children.filter((child) => ORDER.indexOf(nameOf(child)) < ORDER.indexOf(name) && ORDER.includes(nameOf(child)));
    return before.at(-1)?.end ?? this.root.openEnd;
  }
}

/** The name of a part, also of one that is only there for programs that understand it. */
function nameOf(element: XmlElement): string {
  if (element.local !== "AlternateContent") return element.local;
  return element.children[0]?.children[0]?.local ?? element.local;
}

/** Our own parts of a sheet as elements, with the text they stand in, to be compared with those of a file. */
export function parsedParts(xml: string, namespace: string): { readonly source: string; readonly root: XmlElement } {
  const source = `<worksheet xmlns="${namespace}">${xml}</worksheet>`;
  return { source, root: parseElements(source, "worksheet") };
}
