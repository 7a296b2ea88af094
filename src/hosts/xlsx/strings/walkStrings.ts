import { Refusal } from "../refusal.js";
import { walkXml } from "../xml/walkXml.js";

/** Tells each shared string of an `sst` text in order, by the conforming parser. Throws `Refusal` XML_DAMAGED. */
export function walkStrings(text: string, part: string, depth: number, add: (text: string) => void): void {
  let root: string | undefined;
  let found: string | undefined;
  let inText = false;
  let ruby = 0;
  walkXml(text, part, depth, {
    open(name) {
      root ??= name;
      if (name === "si") found = "";
      else if (name === "rPh") ruby += 1;
      else if (name === "t") inText = ruby === 0;
    },
    text(piece) {
      if (inText && found !== undefined) found += piece;
    },
    close(name) {
      if (name === "t") inText = false;
      else if (name === "rPh") ruby -= 1;
      else if (name === "si") {
        add(found ?? "");
        found = undefined;
      }
    },
  });
  if (root !== "sst") throw new Refusal("XML_DAMAGED", { part });
}
