import { ADVICE, adviceKey } from "../settings/advice.js";
import { TEXTS } from "../settings/texts.js";
import { THRESHOLDS } from "../settings/thresholds.js";

/** The key under which 设置 has a setting, in one of its two languages. */
export function settingName(id: string, english: boolean): string {
  const setting = [...TEXTS, ...THRESHOLDS].find(({ key }) => key === id);
  if (setting) return english ? setting.en : setting.zh;
  const advice = ADVICE.find(({ rule }) => adviceKey(rule) === id);
  if (!advice) throw new RangeError(id);
  return english ? `Advice·${advice.en}` : `建议·${advice.zh}`;
}
