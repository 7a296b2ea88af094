import { prefixed, type XmlElement } from "./elements.js";
import { withAttribute } from "./withAttribute.js";

interface Splice {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Edits of one part's text, applied together; everything between them stays as it is. */
export class Splices {
  readonly #splices: Splice[] = [];

  /** Puts a text in the place of what stands between two offsets. */
  replace(from: number, to: number, text: string): void {
    this.#splices.push({ from, to, text });
  }

  insert(at: number, text: string): void {
    this.replace(at, at, text);
  }

  remove(element: XmlElement): void {
    this.replace(element.start, element.end, "");
  }

  /** Puts a text behind the element's last child; one that closes itself is opened for it. */
  append(source: string, element: XmlElement, text: string): void {
    if (text === "") return;
    if (!element.selfClosing) {
      this.insert(element.closeStart, text);
      return;
    }
    const slash = source.lastIndexOf("/", element.openEnd - 1);
    this.replace(slash, element.openEnd, `>${text}</${prefixed(element, element.local)}>`);
  }

  /** Sets an attribute of an element's start tag, whether it is there or not; undefined takes it out. */
  put(source: string, element: XmlElement, attribute: string, value: string | number | undefined): void {
    this.replace(element.start, element.openEnd, withAttribute(source.slice(element.start, element.openEnd), attribute, value));
  }

  /** Sets a number that an attribute already states, such as `count`; one that is absent stays absent. */
  restate(source: string, element: XmlElement, attribute: string, value: number): void {
    const tag = source.slice(element.start, element.openEnd);
    const found = new RegExp(`\\s${attribute}\\s*=\\s*(["'])([^"']*)\\1`).exec(tag);
    if (!found || found[2] === String(value)) return;
    const at = element.start + found.index + found[0].length - 1 - (found[2] ?? "").length;
    this.replace(at, at + (found[2] ?? "").length, String(value));
  }

  /** The text with every edit made; edits at one offset keep the order in which they were asked for. */
  apply(source: string): string {
    const ordered = this.#splices.map((splice, order) => ({ ...splice, order })).sort((a, b) => a.from - b.from || a.order - b.order);
    let text = "";
    let at = 0;
    for (const { from, to, text: replacement } of ordered) {
      text += source.slice(at, from) + replacement;
      at = to;
    }
    return text + source.slice(at);
  }
}
