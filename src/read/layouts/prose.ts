import type { Sheet } from "../../model/workbook.js";
import { headingKey } from "../heading.js";
import { Unclear } from "./unclear.js";

const SECTION = /^(?:[一二三四五六七八九十\d]+[、.．])?(?:本周|上周|下周|下一?步)(?:主要|重点)?(?:工作|任务)?(?:完成|总结|小结|回顾|情况|计划|安排|打算|内容)+$/u;
const LONG = 15;

/** A report in paragraphs under 本周工作总结 and 下周计划: refused, since nobody can tell one task from the next. */
export function prose(sheet: Sheet): Unclear | undefined {
  const texts = sheet.rows.flatMap((cells) => cells.filter((value): value is string => typeof value === "string"));
  const sections = [...new Set(texts.map(headingKey).filter((text) => text.length <= LONG && SECTION.test(text)))];
  const paragraphs = texts.filter((text) => text.length > LONG);
  return sections.length > 0 && paragraphs.length > 0 ? new Unclear("prose-report", { sheet: sheet.name, sections: sections.join("、") }) : undefined;
}
