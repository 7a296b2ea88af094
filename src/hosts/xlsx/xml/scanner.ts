import { Unsure } from "./unsure.js";

const STRICT = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const LT = 60;
const GT = 62;
const SLASH = 47;
const AMP = 38;

/**
 * A reader of UTF-8 markup from bytes, for the few plain shapes that sheets and shared strings are made of.
 *
 * Whatever it does not expect (a comment, CDATA, a prefix, a cut-off file, a wrong end tag) throws `Unsure`; it never guesses.
 */
export class Scanner {
  /** Of the attribute read last. */
  protected nameStart = 0;
  protected nameEnd = 0;
  protected valueStart = 0;
  protected valueEnd = 0;
  /** Whether the tag read last closes itself. */
  protected selfClosed = false;
  /** Whether the text read last holds neither entities nor carriage returns. */
  protected plain = true;

  constructor(
    protected readonly bytes: Uint8Array,
    protected at: number,
  ) {}

  protected unsure(): Unsure {
    return new Unsure(this.at);
  }

  /** Goes to the next tag over blanks and past its `<`. */
  protected tag(): void {
    const { bytes } = this;
    let at = this.at;
    let byte = bytes[at];
    while (byte === 10 || byte === 13 || byte === 32 || byte === 9) byte = bytes[++at];
    this.at = at + 1;
    if (byte !== LT) throw this.unsure();
  }

  /** Whether the tag at hand has this name; then goes past the name. */
  protected named(name: Uint8Array): boolean {
    const { bytes, at } = this;
    for (let i = 0; i < name.length; i += 1) if (bytes[at + i] !== name[i]) return false;
    const next = bytes[at + name.length];
    if (next !== GT && next !== SLASH && next !== 32 && next !== 10 && next !== 13 && next !== 9) return false;
    this.at = at + name.length;
    return true;
  }

  /** Whether an end tag of this name is at hand (`/name>`); then goes past it. */
  protected ended(name: Uint8Array): boolean {
    const { bytes } = this;
    if (bytes[this.at] !== SLASH) return false;
    this.at += 1;
    if (!this.named(name)) throw this.unsure();
    let at = this.at;
    while (bytes[at] === 32 || bytes[at] === 10 || bytes[at] === 13 || bytes[at] === 9) at += 1;
    if (bytes[at] !== GT) throw this.unsure();
    this.at = at + 1;
    return true;
  }

  /** The next attribute of the tag at hand, or false at the tag's end, which is then passed. */
  protected attribute(): boolean {
    const { bytes } = this;
    let at = this.at;
    let byte = bytes[at];
    const blankBefore = byte === 32 || byte === 10 || byte === 13 || byte === 9;
    while (byte === 32 || byte === 10 || byte === 13 || byte === 9) byte = bytes[++at];
    if (byte === GT) {
      this.selfClosed = false;
      this.at = at + 1;
      return false;
    }
    if (byte === SLASH && bytes[at + 1] === GT) {
      this.selfClosed = true;
      this.at = at + 2;
      return false;
    }
    if (!blankBefore) throw this.unsure();
    this.nameStart = at;
    while (byte !== undefined && byte !== 61 && byte > 32 && byte !== LT && byte !== GT && byte !== SLASH) byte = bytes[++at];
    this.nameEnd = at;
    const quote = bytes[at + 1];
    if (byte !== 61 || (quote !== 34 && quote !== 39) || this.nameEnd === this.nameStart) throw this.unsure();
    at += 2;
    this.valueStart = at;
    byte = bytes[at];
    while (byte !== quote) {
      if (byte === undefined || byte === LT || byte === AMP || byte < 32) throw this.unsure();
      byte = bytes[++at];
    }
    this.valueEnd = at;
    this.at = at + 1;
    if (this.isNamed(XMLNS)) throw this.unsure();
    return true;
  }

  /** Whether the attribute read last begins with these letters. */
  private isNamed(name: Uint8Array): boolean {
    for (let i = 0; i < name.length; i += 1) if (this.bytes[this.nameStart + i] !== name[i]) return false;
    return true;
  }

  /** Goes past the tag at hand, attributes and all. */
  protected restOfTag(): void {
    while (this.attribute());
  }

  /** Goes past plain text to the next `<`, which is not passed; gives back where the text began, and sets `plain`. */
  protected plainText(): number {
    const { bytes } = this;
    const from = this.at;
    let at = from;
    let plain = true;
    for (;;) {
      const byte = bytes[at];
      if (byte === undefined) throw this.unsure();
      if (byte === LT) break;
      if (byte === AMP || byte === 13) plain = false;
      else if (byte < 32 && byte !== 10 && byte !== 9) throw this.unsure();
      else if (byte === GT && bytes[at - 1] === 93 && bytes[at - 2] === 93) throw this.unsure();
      at += 1;
    }
    this.at = at;
    this.plain = plain;
    return from;
  }

  /** Bytes as text, line ends made `\n`, entities resolved. Throws `Unsure` for broken UTF-8 and unknown entities. */
  protected decode(from: number, to: number, plain: boolean): string {
    if (from === to) return "";
    let text: string;
    try {
      text = STRICT.decode(this.bytes.subarray(from, to));
    } catch {
      throw this.unsure();
    }
    if (plain) return text;
    return text.replace(/\r\n?/g, "\n").replace(/&([^;&]*);?/g, (whole, name: string) => (whole.endsWith(";") ? this.entity(name) : this.noEntity()));
  }

  private entity(name: string): string {
    const number = /^#(?:x([0-9a-fA-F]{1,6})|([0-9]{1,7}))$/.exec(name);
    if (!number) return NAMED[name] ?? this.noEntity();
    const code = number[1] === undefined ? Number(number[2]) : parseInt(number[1], 16);
    const legal = code === 9 || code === 10 || code === 13 || (code >= 32 && code < 0xd800) || (code >= 0xe000 && code < 0xfffe);
    return legal || (code > 0xffff && code <= 0x10ffff) ? String.fromCodePoint(code) : this.noEntity();
  }

  private noEntity(): never {
    throw this.unsure();
  }

  /** The text of a rich text up to its end tag: runs joined, ruby left out. The start tag has been passed. */
  protected richText(end: Uint8Array): string {
    let text = "";
    for (;;) {
      this.tag();
      if (this.ended(end)) return text;
      if (this.named(T)) text += this.elementText(T);
      else if (this.named(R)) text += this.run();
      else if (this.named(RUBY)) this.skip(RUBY);
      else if (this.named(RUBY_FORMAT)) this.skip(RUBY_FORMAT);
      else throw this.unsure();
    }
  }

  private run(): string {
    let text = "";
    this.restOfTag();
    if (this.selfClosed) return text;
    for (;;) {
      this.tag();
      if (this.ended(R)) return text;
      if (this.named(T)) text += this.elementText(T);
      else if (this.named(RUN_FORMAT)) this.skip(RUN_FORMAT);
      else throw this.unsure();
    }
  }

  /** The text of the element at hand, which holds nothing else. */
  protected elementText(name: Uint8Array): string {
    this.restOfTag();
    if (this.selfClosed) return "";
    const from = this.plainText();
    const to = this.at;
    this.at += 1;
    if (!this.ended(name)) throw this.unsure();
    return this.decode(from, to, this.plain);
  }

  /** Goes past the element at hand, whatever is in it; no element of its own name may be in it. */
  private skip(name: Uint8Array): void {
    this.restOfTag();
    let open = this.selfClosed ? 0 : 1;
    while (open > 0) {
      this.plainText();
      this.at += 1;
      if (this.bytes[this.at] === SLASH) {
        open -= 1;
        if (open === 0 ? !this.ended(name) : this.bytes.indexOf(GT, this.at) < 0) throw this.unsure();
        if (open > 0) this.at = this.bytes.indexOf(GT, this.at) + 1;
      } else {
        const first = this.bytes[this.at] ?? 0;
        if (!((first | 32) >= 97 && (first | 32) <= 122)) throw this.unsure();
        this.tagName();
        this.restOfTag();
        if (!this.selfClosed) open += 1;
      }
    }
  }

  private tagName(): void {
    let byte = this.bytes[this.at];
    while (byte !== undefined && byte > 32 && byte !== GT && byte !== SLASH && byte !== LT) byte = this.bytes[++this.at];
  }
}

/** The bytes of an ASCII name. */
export function ascii(name: string): Uint8Array {
  return Uint8Array.from(name, (letter) => letter.charCodeAt(0));
}

const XMLNS = ascii("xmlns");
const T = ascii("t");
const R = ascii("r");
const RUBY = ascii("rPh");
const RUBY_FORMAT = ascii("phoneticPr");
const RUN_FORMAT = ascii("rPr");
