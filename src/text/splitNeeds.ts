const NUMERAL = "[一二三四五六七八九十]";
/** 第一，预算, 第一步：预算; 第二批设备, 第三方检测 name a thing of many, and no need by its number. */
const ORDINAL = `第${NUMERAL}+(?:[步点条项个]?[、,，:：]|(?!${NUMERAL}|[步点条项个批次轮期季天周月年方版届标包章名阶户家节]))`;
const MARK = new RegExp(`(?:^|[\\s:：;；,，。、.])\\s*(?:${ORDINAL}|[(（]\\s*(?:\\d{1,2}|${NUMERAL}{1,2})\\s*[)）]、?|[①-⑳]、?|(?:\\d{1,2}|${NUMERAL}{1,2})\\s*(?:[.．](?!\\d)|[、)）]))\\s*`, "gu");
const EDGE = /^[\s;；,，。、]+|[\s;；,，。、]+$/gu;

/**
 * Gives the single needs of one cell that numbers them (1. 1、 (1) ① 一、), without number and closing mark; a cell that does not number is one need.
 *
 * What stands before the first number introduces the list and is left out.
 *
 * @example splitNeeds("需要领导协调：1. 回款决策；2. 审批流程。") //=> ["回款决策", "审批流程"]
 */
export function splitNeeds(text: string): readonly string[] {
  const whole = text.trim();
  if (whole === "") return [];
  const marks = [...whole.matchAll(MARK)];
  if (marks.length < 2) return [marks.length === 1 && marks[0]?.index === 0 ? whole.slice(marks[0][0].length).trim() : whole];
  const needs = marks.map((mark, nth) => whole.slice(mark.index + mark[0].length, marks[nth + 1]?.index ?? whole.length));
  return needs.map((need) => need.replace(EDGE, "")).filter((need) => need !== "");
}
