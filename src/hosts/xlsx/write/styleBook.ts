import type { DrawnCell, Format, Tone } from "../../../model/drawing.js";
import type { TypedCell } from "../../../model/entry.js";
import { ACCENT, HAIRLINE, lookOf, NUMBER_FORMATS, TONES, type Look } from "../../palette.js";
import { turnsOnTyping } from "../../turnsOnTyping.js";
import { childOf, effectiveChildren, parseElements, type XmlElement } from "./elements.js";
import { Splices } from "./splices.js";
import { node, nodeOf, type StyleNode } from "./styleNode.js";
import { StyleSection } from "./styleSection.js";

/** Number formats that every workbook has without saying so. */
const BUILT_IN: Readonly<Record<string, number>> = { General: 0, "0": 1, "0%": 9, "@": 49 };
const FIRST_CUSTOM = 164;
/** What of a workbook's own default font makes its face; size and colour are ours. */
const FACE = ["name", "family", "charset", "scheme"];

const plainFill = (pattern: string): StyleNode => node("fill", {}, [node("patternFill", { patternType: pattern })]);
const noBorder = node("border", {}, ["left", "right", "top", "bottom", "diagonal"].map((side) => node(side)));
const rgb = (color: string): StyleNode => node("color", { rgb: `FF${color}` });

/** A workbook's styles: gives the index of a look, adding to the lists only what is not there yet. */
export class StyleBook {
  readonly #source: string;
  readonly #root: XmlElement;
  readonly #face: readonly StyleNode[];
  readonly #formats: StyleSection;
  readonly #fonts: StyleSection;
  readonly #fills: StyleSection;
  readonly #borders: StyleSection;
  readonly #base: Readonly<Record<string, number>>;
  readonly #cells: StyleSection;
  readonly #tones: StyleSection;
  readonly #codes: Map<string, number>;
  readonly #styles = new Map<string, number>();

  /** `part` names the style sheet in a `Refusal` of a damaged one. */
  constructor(source: string, part: string) {
    const given = parseElements(source, part);
    const root = given.selfClosing ? parseElements(opened(source, given), part) : given;
    const numFmts = childOf(root, "numFmts");
    const fonts = childOf(root, "fonts");
    const first = fonts && effectiveChildren(fonts)[0];
    this.#source = given.selfClosing ? opened(source, given) : source;
    this.#root = root;
    this.#face = first ? nodeOf(first).children.filter(({ name }) => FACE.includes(name)) : [node("name", { val: "等线" })];
    this.#codes = new Map((numFmts ? effectiveChildren(numFmts) : []).map(codeOf));
    this.#formats = new StyleSection(root, "numFmts", []);
    this.#fonts = new StyleSection(root, "fonts", [node("font", {}, [node("sz", { val: 11 }), ...this.#face])]);
    this.#fills = new StyleSection(root, "fills", [plainFill("none"), plainFill("gray125")]);
    this.#borders = new StyleSection(root, "borders", [noBorder]);
    this.#base = childOf(root, "cellStyleXfs") ? { xfId: 0 } : {};
    this.#cells = new StyleSection(root, "cellXfs", [node("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, ...this.#base })]);
    this.#tones = new StyleSection(root, "dxfs", []);
  }

  /** The cell format of a role and tone; `quoted` keeps a text a text when somebody edits it (F2, Enter). */
  cell(drawn: Pick<DrawnCell, "role" | "tone" | "paint">, format: Format, quoted: boolean): number {
    const key = `${drawn.role} ${drawn.tone ?? "none"} ${drawn.paint ?? ""} ${format} ${quoted}`;
    const known = this.#styles.get(key);
    if (known !== undefined) return known;
    const look = lookOf(drawn);
    const index = this.#cells.add(
      node(
        "xf",
        {
          numFmtId: this.#format(NUMBER_FORMATS[format]),
          fontId: this.#fonts.add(this.#font(look)),
          fillId: look.fill === null ? 0 : this.#fills.add(solidFill(look.fill)),
          borderId: look.line === "none" ? this.#borders.add(noBorder) : this.#borders.add(ruled(look.line)),
          ...this.#base,
          ...(quoted ? { quotePrefix: 1 } : {}),
          applyNumberFormat: 1,
          applyFont: 1,
          applyFill: 1,
          applyBorder: 1,
          applyAlignment: 1,
        },
        [node("alignment", { horizontal: look.align, vertical: "center", ...(look.wrap ? { wrapText: 1 } : {}) })],
      ),
    );
    this.#styles.set(key, index);
    return index;
  }

  /** The cell format that a sheet has already, with another solid fill, or kept a text when somebody edits it; everything else of it stays. */
  altered(index: number, { fill, quoted }: { readonly fill?: string; readonly quoted?: true }): number {
    const style = this.#cells.at(index);
    if (style && fill === undefined && (!quoted || /^(?:1|true)$/.test(String(style.attributes["quotePrefix"])))) return index;
    const { attributes, children } = style ?? node("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, ...this.#base });
    const filled = fill === undefined ? {} : { fillId: this.#fills.add(solidFill(fill)), applyFill: 1 };
    return this.#cells.add(node("xf", { ...attributes, ...filled, ...(quoted ? { quotePrefix: 1 } : {}) }, children));
  }

  /**
   * The cell format that a sheet has already, for what a person decided: a day shows as one where the cell has no format of its own, a
   * number is no text, and a text that typing would turn into something else stays text when somebody edits it.
   */
  typed(index: number, { value, day }: Pick<TypedCell, "value" | "day">): number {
    if (typeof value === "string") return turnsOnTyping(value) ? this.altered(index, { quoted: true }) : index;
    const { attributes, children } = this.#cells.at(index) ?? node("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, ...this.#base });
    const format = Number(attributes["numFmtId"] ?? 0);
    const plain = format === BUILT_IN["@"] || (day && format === BUILT_IN["General"]);
    if (value === null || !plain) return index;
    return this.#cells.add(node("xf", { ...attributes, numFmtId: this.#format(NUMBER_FORMATS[day ? "day" : "general"]), applyNumberFormat: 1, quotePrefix: 0 }, children));
  }

  /** The differential format with that index, or undefined where there is none. */
  differential(index: number): StyleNode | undefined {
    return this.#tones.at(index);
  }

  /** The differential format of a tone, for conditional formats. */
  tone(tone: Tone): number {
    const { text, fill } = TONES[tone];
    const tint = fill === null ? [] : [node("fill", {}, [node("patternFill", {}, [node("bgColor", { rgb: `FF${fill}` })])])];
    return this.#tones.add(node("dxf", {}, [node("font", {}, [rgb(text)]), ...tint]));
  }

  /** The style sheet's text with what was added. */
  text(): string {
    const splices = new Splices();
    const sections = [this.#formats, this.#fonts, this.#fills, this.#borders, this.#cells, this.#tones];
    for (const section of sections) section.splice(this.#source, this.#root, splices);
    return splices.apply(this.#source);
  }

  #format(code: string): number {
    const known = BUILT_IN[code] ?? this.#codes.get(code);
    if (known !== undefined) return known;
    const id = Math.max(FIRST_CUSTOM - 1, ...this.#codes.values()) + 1;
    this.#codes.set(code, id);
    this.#formats.add(node("numFmt", { numFmtId: id, formatCode: code }));
    return id;
  }

  #font(look: Look): StyleNode {
    return node("font", {}, [
      ...(look.bold ? [node("b")] : []),
      ...(look.underline ? [node("u")] : []),
      node("sz", { val: look.size }),
      rgb(look.color),
      ...this.#face,
    ]);
  }
}

/** An element that closes itself, with an end tag, so that there is room in it. */
function opened(source: string, element: XmlElement): string {
  const splices = new Splices();
  splices.append(source, element, "\n");
  return splices.apply(source);
}

function codeOf(format: XmlElement): [string, number] {
  return [format.attributes.get("formatCode") ?? "", Number(format.attributes.get("numFmtId") ?? 0)];
}

function solidFill(color: string): StyleNode {
  return node("fill", {}, [
    node("patternFill", { patternType: "solid" }, [node("fgColor", { rgb: `FF${color}` }), node("bgColor", { indexed: 64 })]),
  ]);
}

function ruled(line: "hair" | "accent"): StyleNode {
  const bottom = node("bottom", { style: "thin" }, [rgb(line === "accent" ? ACCENT : HAIRLINE)]);
  return node("border", {}, [node("left"), node("right"), node("top"), bottom, node("diagonal")]);
}
