import { decodeXml } from "../decodeXml.js";
import type { Package } from "../package.js";
import type { Linked } from "../relationships.js";
import { writeZip } from "../zip/writeZip.js";
import { encodePart } from "./encodePart.js";

/** A package while it is edited: parts set and dropped; all others go over as compressed bytes. */
export class PackageEdit {
  readonly pkg: Package;
  readonly #set = new Map<string, Uint8Array>();
  readonly #dropped = new Set<string>();
  readonly #reserved = new Set<string>();

  constructor(pkg: Package) {
    this.pkg = pkg;
  }

  /** Sets a part's text in the encoding it had; nothing is changed where the text is the same. */
  set(part: string, text: string): void {
    const name = this.pkg.find(part) ?? part;
    this.#dropped.delete(name);
    if (this.pkg.find(part) !== undefined && this.pkg.text(name) === text) return;
    this.#set.set(name, encodePart(text, this.pkg.part(name)));
  }

  /** Takes a part out, unless it is set again later. */
  drop(part: string): void {
    const name = this.pkg.find(part);
    if (name !== undefined && !this.#set.has(name)) this.#dropped.add(name);
  }

  /** The text of a part as it is now; undefined where there is none. */
  text(part: string): string | undefined {
    const name = this.pkg.find(part) ?? part;
    const set = this.#set.get(name);
    if (set) return decodeXml(set, name);
    return this.#dropped.has(name) ? undefined : this.pkg.text(name);
  }

  /** The package as it is now, for following its relationships. */
  get linked(): Linked {
    return { limits: this.pkg.limits, text: (part) => this.text(part), find: (part) => this.#find(part) };
  }

  #find(part: string): string | undefined {
    const present = this.pkg.find(part);
    if (present !== undefined) return this.#dropped.has(present) ? undefined : present;
    return this.#set.has(part) ? part : undefined;
  }

  /** The parts that are out. */
  get dropped(): ReadonlySet<string> {
    return this.#dropped;
  }

  /**
   * The first part name of a numbered kind that nothing has.
   *
   * @example edit.free("xl/charts/chart", ".xml") //=> "xl/charts/chart1.xml"
   */
  free(stem: string, ending: string): string {
    const added = new Set([...this.#set.keys(), ...this.#reserved].map((name) => name.toLowerCase()));
    for (let number = 1; ; number += 1) {
      const name = `${stem}${number}${ending}`;
      const present = this.pkg.find(name);
      if ((present === undefined || this.#dropped.has(present)) && !added.has(name.toLowerCase())) return name;
    }
  }

  /** Keeps a part name for a part that is set later. */
  reserve(part: string): void {
    this.#reserved.add(part);
  }

  /** The edited package as a file; the same edits always make the same bytes. */
  save(): Uint8Array {
    const kept = [...this.pkg.entries.values()].filter(({ name }) => !this.#dropped.has(name));
    return writeZip(this.pkg.bytes, kept, this.#set);
  }
}
