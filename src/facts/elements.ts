import type { PlanItem } from "../model/nouns.js";
import type { FourElements } from "../model/review.js";
import type { Settings } from "../model/settings.js";
import { textSetting } from "../settings/texts.js";
import { noneWord } from "../text/noneWord.js";

const NO = /^(?:否|不|no?|false|0)$/iu;

/** The four elements of a task: 动作, 成果, 责任人, 时间节点 (000-38); a blank 责任人 is the owner while 设置 says so (ruling 16). */
export function elementsOf(item: PlanItem, settings: Settings): FourElements {
  const typed = (item.responsible ?? "").trim() !== "";
  const assumed = !typed && !NO.test(textSetting(settings.texts, "responsibleDefault") ?? "") && item.owners.length > 0;
  return {
    action: item.task.trim() !== "",
    result: (item.expected ?? "").trim() !== "" && !noneWord(item.expected ?? ""),
    responsible: typed || assumed,
    due: item.due !== undefined,
    responsibleAssumed: assumed,
  };
}
