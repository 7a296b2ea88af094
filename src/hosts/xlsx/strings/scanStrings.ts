import { ascii, Scanner } from "../xml/scanner.js";
import { findElement } from "../xml/findElement.js";
import { join } from "../xml/join.js";

const SI = ascii("si");
const SST = ascii("sst");
const END = ascii("</sst>");

/** The shared strings by the byte scanner, and where their end tag has been passed. */
class StringScanner extends Scanner {
  strings(add: (text: string) => void): number {
    for (;;) {
      this.tag();
      if (this.ended(SST)) return this.at;
      if (!this.named(SI)) throw this.unsure();
      this.restOfTag();
      add(this.selfClosed ? "" : this.richText(SI));
    }
  }
}

/**
 * Tells each shared string of an `sst` part in order; gives back the part without them, for the conforming parser to check.
 *
 * Throws `Unsure`.
 */
export function scanStrings(bytes: Uint8Array, add: (text: string) => void): Uint8Array {
  const start = findElement(bytes, SST);
  if (start.selfClosed) return bytes;
  const end = new StringScanner(bytes, start.inside).strings(add);
  return join([bytes.subarray(0, start.inside), END, bytes.subarray(end)]);
}
