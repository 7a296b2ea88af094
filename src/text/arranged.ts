import { DATE_AHEAD } from "./dateAhead.js";
import { sifted } from "./sifted.js";

/** 原定周五，现定下周一; 推了两回，现定9月中. */
const isMoved = sifted(new RegExp(`(?:原定|原说|说好|本来|改日子?|改天|改时间|改期|推[了过迟]|往后|又改)[^。]*[，,；; ][^，,；;]*(?:定|改|放|推|挪|换)(?:在|到|至|于|成|为|了)?${DATE_AHEAD}[^，,。；;了过]{0,8}$`, "u"));
/** 已定8号开, 货说好明天装车. */
const isFixed = sifted(new RegExp(`^(?!原|.*(?:改|推|延|挪))[^，,。；;]{0,6}(?:说好|讲好|(?<![审核评锁指签鉴确])定好?)[了在于]?${DATE_AHEAD}[^，,。；;了过]{0,8}$`, "u"));

/**
 * Tells whether a text ends in a time that was agreed on: anew after another one, or for the first time; undefined where it does not.
 *
 * @example arranged("原定周五，现定下周一") //=> "moved"
 * @example arranged("已定8号开") //=> "fixed"
 */
export function arranged(text: string): "moved" | "fixed" | undefined {
  return isMoved(text) ? "moved" : isFixed(text) ? "fixed" : undefined;
}
