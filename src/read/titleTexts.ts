import type { CellValue, Sheet } from "../model/workbook.js";
import { blank } from "./blank.js";
import type { Span } from "./findHeadings.js";
import { headingKey } from "./heading.js";

/** Words that stand before what they name: 姓名 | 销售甲. */
const LABEL = /^(?:姓名|负责人|汇报人|填报人|填表人|被复盘人|销售|业务员|部门|周次|周起始日|周期|日期|时间|起止日期|起止时间|Owner|Name|Week)$/iu;

/**
 * The lines of title rows, one text a cell; a label is joined with the cell it speaks of.
 *
 * @example titleTexts(sheet, 0, 1) //=> ["姓名：销售甲", "8.11-8.17"]
 */
export function titleTexts(sheet: Sheet, from: number, to: number, span?: Span): readonly string[] {
  const texts: string[] = [];
  for (const cells of sheet.rows.slice(Math.max(from, 0), Math.max(to, 0))) {
    const filled = cells.filter((value, column) => !blank(value) && (!span || (column >= span.left && column <= span.right)));
    for (let at = 0; at < filled.length; at += 1) {
      const text = textOf(filled[at]);
      if (text === undefined) continue;
      const next = textOf(filled[at + 1]);
      if (LABEL.test(headingKey(text)) && next !== undefined) {
        texts.push(`${headingKey(text)}：${next}`);
        at += 1;
      } else if (!LABEL.test(headingKey(text))) texts.push(text);
    }
  }
  return texts;
}

function textOf(value: CellValue | undefined): string | undefined {
  return typeof value === "string" ? value : undefined;
}
