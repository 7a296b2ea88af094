import { childOf, effectiveChildren, prefixed, type XmlElement } from "./elements.js";
import type { Splices } from "./splices.js";
import { canonical, nodeOf, printNode, type StyleNode } from "./styleNode.js";

/** The order of a style sheet's sections, as the schema has it. */
const ORDER = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs", "tableStyles", "colors", "extLst"];

/** One list of a style sheet (fonts, fills, …): finds an entry that looks the same, or adds one behind the others. */
export class StyleSection {
  readonly #name: string;
  readonly #element: XmlElement | undefined;
  readonly #known = new Map<string, number>();
  readonly #all: StyleNode[] = [];
  readonly #added: StyleNode[] = [];

  /** `defaults` are the entries a missing list must begin with. */
  constructor(root: XmlElement, name: string, defaults: readonly StyleNode[]) {
    this.#name = name;
    this.#element = childOf(root, name);
    const present = this.#element ? effectiveChildren(this.#element).map(nodeOf) : [];
    for (const style of present) this.#know(style);
    if (present.length === 0) for (const style of defaults) this.add(style);
  }

  /** The index of a style in the list. */
  add(style: StyleNode): number {
    const known = this.#known.get(canonical(style));
    if (known !== undefined) return known;
    this.#added.push(style);
    return this.#know(style);
  }

  /** The style with that index, or undefined where there is none. */
  at(index: number): StyleNode | undefined {
    return this.#all[index];
  }

  /** Writes what was added into the style sheet's text. */
  splice(source: string, root: XmlElement, splices: Splices): void {
    if (this.#added.length === 0) return;
    const prefix = this.#element?.prefix ?? root.prefix;
    const items = this.#added.map((style) => printNode(style, prefix)).join("");
    if (this.#element) {
      splices.restate(source, this.#element, "count", this.#all.length);
      splices.append(source, this.#element, items);
    } else {
      const name = prefixed(root, this.#name);
      splices.insert(this.#place(root), `<${name} count="${this.#all.length}">${items}</${name}>`);
    }
  }

  #know(style: StyleNode): number {
    const index = this.#all.push(style) - 1;
    const key = canonical(style);
    if (!this.#known.has(key)) this.#known.set(key, index);
    return index;
  }

  #place(root: XmlElement): number {
    const before = ORDER.slice(0, ORDER.indexOf(this.#name));
    return root.children.filter(({ local, uri }) => uri === root.uri && before.includes(local)).at(-1)?.end ?? root.openEnd;
  }
}
