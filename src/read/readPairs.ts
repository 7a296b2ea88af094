import { plain } from "./plain.js";

/**
 * The pairs of a cell `A=B、C=D`, in their order.
 *
 * @example readPairs("国土局=示例县自然资源局、甲局＝乙局") //=> [["国土局", "示例县自然资源局"], ["甲局", "乙局"]]
 */
export function readPairs(text: string): readonly (readonly [string, string])[] {
  return splitList(text).flatMap((pair) => {
    const [from = "", stands = "", ...rest] = pair.split(/=|→|->/u).map((side) => side.trim());
    return from !== "" && stands !== "" && rest.length === 0 ? [[from, stands] as const] : [];
  });
}

/** A list in one cell, its parts joined by 、 ， ； or line breaks. */
export function splitList(text: string): readonly string[] {
  return text
    .split(/[、,，;；\n]/u)
    .map(plain)
    .filter((part) => part !== "");
}
