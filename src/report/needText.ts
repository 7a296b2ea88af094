import type { Need } from "../model/nouns.js";
import type { Voice } from "./voice.js";

export { needText } from "../model/needText.js";

/** Who is to act: department and person, undefined where neither is named. */
export function whoOf({ department, responsible }: Need, voice: Voice): string | undefined {
  const who = [department, responsible].filter((one) => one !== undefined);
  return who.length > 0 ? who.join(voice.common("dot")) : undefined;
}
