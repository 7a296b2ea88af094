import { Scanner } from "./scanner.js";

/** Where an element begins. */
export interface Found {
  /** The byte of its `<`. */
  readonly from: number;
  /** The byte after its start tag. */
  readonly inside: number;
  readonly selfClosed: boolean;
}

const LT = 60;
const BOM = 0xef;

class ElementFinder extends Scanner {
  find(name: Uint8Array): Found {
    if (this.bytes[0] === BOM) this.at = 3;
    for (;;) {
      this.at = this.bytes.indexOf(LT, this.at);
      if (this.at < 0) throw this.unsure();
      const from = this.at;
      this.at += 1;
      if (this.named(name)) {
        this.close();
        return { from, inside: this.at, selfClosed: this.bytes[this.at - 2] === 47 };
      }
      this.close();
    }
  }

  /** Goes past the `>` of the tag at hand; comments and CDATA are left to the parser. */
  private close(): void {
    if (this.bytes[this.at] === 33) throw this.unsure();
    let quote = 0;
    for (;;) {
      const byte = this.bytes[this.at];
      if (byte === undefined || byte === LT) throw this.unsure();
      this.at += 1;
      if (quote === 0 && byte === 62) return;
      if (byte === quote) quote = 0;
      else if (quote === 0 && (byte === 34 || byte === 39)) quote = byte;
    }
  }
}

/** The first element of a name without prefix in a UTF-8 text. Throws `Unsure` where there is none or a comment comes before it. */
export function findElement(bytes: Uint8Array, name: Uint8Array): Found {
  return new ElementFinder(bytes, 0).find(name);
}
