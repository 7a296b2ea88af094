import { NONE_CELL } from "./lexicon/noneWords.js";
import { sifted } from "./sifted.js";

/**
 * Tells whether a normal text that is a whole cell says that there is nothing.
 *
 * @example isNoneCell("暂无") //=> true
 */
export const isNoneCell: (text: string) => boolean = sifted(NONE_CELL);
