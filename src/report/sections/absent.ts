import type { Page } from "../page.js";

/** What each column opens, by its heading (3.7); a heading that is not here is named alone. */
const GIVES = {
  客户: "client",
  计划完成日期: "due",
  未完成原因: "reason",
  预约确认日期: "appointment",
  阶段进入日期: "stageSince",
  下一步日期: "nextDay",
  紧急程度: "urgency",
  要求完成日期: "dueOfNeed",
  责任部门: "department",
} as const;

/** The one line that says which columns would give what (ruling 17); null where the workbook lacks none. */
export function absentColumnsText({ review, voice: { core, common } }: Page): string | null {
  if (review.absentColumns.length === 0) return null;
  const named = review.absentColumns.map(({ sheet, columns }) => core("absent-sheet", { sheet, columns: columns.map(column).join(common("joiner")) }));
  return core("absent-columns", { list: named.join(common("aside")) });

  function column(heading: string): string {
    const gives = Object.entries(GIVES).find(([own]) => own === heading)?.[1];
    return gives === undefined ? heading : core("absent-column", { column: heading, gives: core(`gives-column-${gives}`) });
  }
}
