import { CannotReview } from "../model/finding.js";
import type { ChangedThreshold } from "../model/rehearsal.js";
import type { Settings } from "../model/settings.js";
import { threshold } from "../settings/thresholds.js";
import { figureText } from "./figureText.js";
import { namedThreshold } from "./namedThreshold.js";

/**
 * The thresholds that `name=value` texts would change, each beside the one in force.
 *
 * Throws `CannotReview` for a name that 设置 does not know and for a value that is no figure of 0 or more.
 */
export function changedThresholds(texts: readonly string[], { numbers }: Settings): readonly ChangedThreshold[] {
  return texts.map((text) => {
    const [name = "", value = ""] = text.split(/[=＝]/u, 2);
    const named = namedThreshold(name);
    if (!named) throw new CannotReview("unknown-threshold", { say: "unknown-threshold", with: { name } });
    const tried = figureText(value.trim());
    if (typeof tried !== "number" || tried < 0) throw new CannotReview("bad-threshold", { say: "bad-threshold", with: { name: named.zh, value } });
    const { key, zh, en } = named;
    return { key, zh, en, inForce: threshold(numbers, key as Parameters<typeof threshold>[1]), tried };
  });
}
