import { weekOf, type Week } from "../model/week.js";
import type { Calendar } from "./calendar.js";
import { dayText } from "./dayText.js";
import { Fault } from "./fault.js";
import type { FoundSheet } from "./foundSheet.js";
import { looksLikeName } from "./looksLikeName.js";
import { plain, withoutRemarks } from "./plain.js";
import { titleTexts } from "./titleTexts.js";
import { weekText } from "./weekText.js";

/** Where a week or an owner that no column holds was found. */
export interface Clue<Value> {
  readonly value: Value;
  /** The title line, sheet name or file name it was taken from. */
  readonly from: string;
}

const DATES = /(?<![\w.])(?:\d{8}|(?:\d{4}\s?[-/.年]\s?)?\d{1,2}\s?[-/.月]\s?\d{1,2}[日号]?)(?:\s?[-~–—至到]+\s?(?:\d{8}|(?:\d{4}[-/.年])?(?:\d{1,2}[-/.月])?\d{1,2}[日号]?))?(?![\w.])/gu;
/** The day on which a form was filled in or printed is not the week it is about. */
const FORM_DATE = /(?:填表|制表|填报|填写|打印|提交|更新|编制|制定|修订|报送)(?:日期|时间|于)?\s*[:：]?\s*$/u;
const SELF_CHECK = /^(?:自查|Self-check)/u;
const DAYS = 6;

/** The texts a week or owner may be taken from, most telling first: title lines, the sheet's name, the file's name (ruling 15). */
export function clueTexts({ sheet, headings, titles: lines }: FoundSheet, fileName: string | null): readonly string[] {
  const titles = lines ?? titleTexts(sheet, 0, headings.row);
  const file = fileName?.replace(/\.\w+$/u, "");
  return [...titles.filter((text) => !SELF_CHECK.test(text)), sheet.name, ...(file ? [file] : [])];
}

/** The week that a text names by dates within one week or by its number. */
export function weekClue(texts: readonly string[], calendar: Calendar): Clue<Week> | undefined {
  for (const from of texts) {
    const value = weekText(from, calendar) ?? datedWeek(from, calendar);
    if (value) return { value, from };
  }
  return undefined;
}

function datedWeek(text: string, calendar: Calendar): Week | undefined {
  const whole = plain(text);
  for (const found of whole.matchAll(DATES)) {
    const [dates] = found;
    if (FORM_DATE.test(whole.slice(0, found.index))) continue;
    const read = dayText(dates, calendar);
    if (!(read instanceof Fault) && (read.end === null || read.end - read.day <= DAYS)) return weekOf(read.day);
  }
  return undefined;
}

const LABELLED = /(?:姓名|负责人|汇报人|填报人|填表人|被复盘人|销售|业务员|Owner|Name)\s*:\s*([\p{Script=Han}·]{2,6}|[A-Z][\w.-]+(?: [A-Z][\w.-]+)?)/u;
const WORDS = /(?:个人|工作|本周|上周|下周|每周|每日|周|日|月|年)*(?:周报|日报|月报|复盘|计划|日志|总结|汇报|报告|安排|行动|记录|表格|模板|副本|最终版?|终稿|新版|版|表)+|第?\d+周|本周|上周|下周|工作|周/gu;
const NO_PERSON = /(?:中心|部门?|组|公司|团队|局|科|处|室|委|区|县|市|省|项目|客户|政府|营销|销售)$/u;

/** The person a text names: one that is known from elsewhere, one behind a label, or a short name left when dates and the words of the trade are taken away. */
export function ownerClue(texts: readonly string[], known: ReadonlySet<string>): Clue<string> | undefined {
  for (const from of texts) {
    const text = plain(from);
    const named = [...known].filter((name) => name.length > 1 && text.replace(/\s/gu, "").includes(name));
    const [only, second] = named.filter((name) => !named.some((other) => other !== name && other.includes(name)));
    if (only && !second) return { value: only, from };
    const value = LABELLED.exec(text)?.[1] ?? leftOver(text);
    if (value && !second) return { value, from };
  }
  return undefined;
}

function leftOver(text: string): string | undefined {
  const rest = withoutRemarks(text).replace(DATES, " ").replace(WORDS, " ").split(/[\s_\-—~:.,，、|]+/u);
  const names = rest.filter((word) => looksLikeName(word) && !NO_PERSON.test(word));
  return names.length === 1 ? names[0] : undefined;
}
