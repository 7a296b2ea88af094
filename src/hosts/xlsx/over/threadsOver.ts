import { parseRef } from "../sheet/cellRef.js";
import { cellAddress } from "../write/address.js";
import { parseElements } from "../write/elements.js";
import { isStill, type Ground } from "./ground.js";
import { movedPlace } from "./movedPlace.js";
import { remade } from "./raw.js";

/** A part of threaded comments with each in its new cell; those of cells that are taken out are gone with their note, which is told. */
export function threadsOver(source: string, part: string, ground: Ground): string {
  if (isStill(ground)) return source;
  const root = parseElements(source, part);
  const whole = remade(source, root, {}, (comment) => {
    const place = parseRef(comment.attributes.get("ref") ?? "");
    const to = place && movedPlace({ row: place.row - 1, column: place.column - 1 }, ground);
    return to ? remade(source, comment, { ref: cellAddress(to.row, to.column) }) : "";
  });
  return source.slice(0, root.start) + whole + source.slice(root.end);
}
