/** A setting whose value is words: who reviews, how the company works, what its names mean. */
export interface TextSetting {
  readonly key: string;
  readonly zh: string;
  readonly en: string;
  /** "" where only the user can say. */
  readonly value: string;
  readonly source: string;
}

/** Every text setting once; a list is one cell joined by 、 and an alias is `A=B` (rulings 5, 34). */
export const TEXTS = [
  { key: "reviewer", zh: "复盘人", en: "Reviewer", value: "", source: "000-03" },
  { key: "mode", zh: "复盘方式", en: "Review mode", value: "", source: "000-04" },
  { key: "people", zh: "人员", en: "People", value: "", source: "3.1" },
  { key: "responsibleDefault", zh: "责任人默认负责人", en: "Responsible defaults to owner", value: "是", source: "ruling 16" },
  { key: "workingTime", zh: "作息", en: "Working time", value: "双休", source: "ruling 23" },
  { key: "daysOff", zh: "节假日", en: "Days off", value: "", source: "ruling 5" },
  { key: "workingDays", zh: "调休上班日", en: "Make-up working days", value: "", source: "ruling 5" },
  { key: "aliases", zh: "别名", en: "Aliases", value: "", source: "ruling 34" },
  { key: "headings", zh: "表头别名", en: "Heading aliases", value: "", source: "ruling 34" },
  { key: "sheets", zh: "工作表别名", en: "Sheet aliases", value: "", source: "[A]" },
  { key: "phrases", zh: "短语", en: "Phrases", value: "", source: "[A]" },
  { key: "pack", zh: "材料包清单", en: "Visit pack", value: "补充协议模板、项目实施方案建议书、资金使用计划表", source: "000-22" },
  { key: "stageContactActions", zh: "接触期动作", en: "Contact stage actions", value: "了解机构职责与需求，完成首次走访", source: "[A] 000-32" },
  { key: "stageContactOutput", zh: "接触期输出", en: "Contact stage output", value: "需求记录", source: "[A] 000-32" },
  { key: "stageInterestActions", zh: "意向期动作", en: "Interest stage actions", value: "交流方案思路，了解预算来源与周期", source: "[A] 000-32" },
  { key: "stageInterestOutput", zh: "意向期输出", en: "Interest stage output", value: "意向记录或方案初稿", source: "[A] 000-32" },
  { key: "stageProgressActions", zh: "推进期动作", en: "Progress stage actions", value: "推动立项与上会，对接技术方案", source: "[A] 000-32" },
  { key: "stageProgressOutput", zh: "推进期输出", en: "Progress stage output", value: "立项批复或会议纪要", source: "[A] 000-32" },
  { key: "stageSigningActions", zh: "签约期动作", en: "Signing stage actions", value: "商务谈判，走采购与签约流程", source: "[A] 000-32" },
  { key: "stageSigningOutput", zh: "签约期输出", en: "Signing stage output", value: "合同或协议", source: "[A] 000-32" },
  { key: "stageDeliveryActions", zh: "执行期动作", en: "Delivery stage actions", value: "按节点交付、验收、回款，准备续签", source: "[A] 000-32" },
  { key: "stageDeliveryOutput", zh: "执行期输出", en: "Delivery stage output", value: "验收单或回款凭证", source: "[A] 000-32" },
  { key: "footer", zh: "页脚", en: "Footer", value: "供复盘讨论，不作考核依据", source: "ruling 19" },
] as const satisfies readonly TextSetting[];

/** The key of a text setting. */
export type TextKey = (typeof TEXTS)[number]["key"];

/** The text in force: the workbook's own, else the default; null where only the user can say and nobody did. */
export function textSetting(texts: ReadonlyMap<string, string>, key: TextKey): string | null {
  const text = texts.get(key) ?? TEXTS.find((entry) => entry.key === key)?.value ?? "";
  return text === "" ? null : text;
}
