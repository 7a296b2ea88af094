import type { PassedOver } from "../../model/mailedName.js";
import type { Speaker } from "../../words/words.js";

const KINDS = [["placeholders", "placeholders"], ["outputs", "our-outputs"], ["locks", "lock-files"], ["others", "other-files"], ["folders", "sub-folders"]] as const satisfies readonly (readonly [keyof PassedOver, string])[];

/** What a folder held beside its workbooks, a phrase for each kind that there was. */
export function passedOverText(passed: PassedOver, say: Speaker<"rollup">): readonly string[] {
  return KINDS.flatMap(([kind, key]) => (passed[kind] > 0 ? [say(key, { n: passed[kind] })] : []));
}
