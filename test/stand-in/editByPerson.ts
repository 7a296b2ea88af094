import { ensureCell, type Book, type BookSheet } from "./book/book.js";
import { insertLines } from "./book/shiftLines.js";

/**
 * What a person does to a review: a word changed, a colour, a column and a row of their own, a comment,
 * a conditional format, a formula on another sheet that looks at ours, a filter on the table.
 */
export function editByPerson(book: Book, sheet: BookSheet): void {
  insertLines(book, sheet, { axis: "columns", at: 2, count: 1 });
  insertLines(book, sheet, { axis: "rows", at: 4, count: 1 });
  const put = (row: number, column: number, value: string): void => {
    Object.assign(ensureCell(sheet, row, column), { value, format: "General" });
  };
  put(1, 2, "备注");
  put(2, 2, "记得打电话");
  put(4, 0, "我的");
  put(4, 1, "自己加的一行");
  put(7, 1, "核对合同（我改的）");
  ensureCell(sheet, 3, 3).look["fill/color"] = "#FFC000";
  sheet.comments.push({ row: 7, column: 1, content: "请法务看一下" }, { row: 5, column: 1, content: "这条可以删" });
  sheet.rules.push({ id: "{CF-own}", type: "Custom", areas: [{ top: 2, left: 1, bottom: 8, right: 1 }], kept: { "custom/rule/formula": "=$B3=\"x\"", "custom/format/font/color": "#FF0000" } });
  for (const table of sheet.tables) table.kept["filter"] = "状态";
  const own = book.sheets.find(({ name }) => name === "周复盘");
  if (own) ensureCell(own, 0, 1).formula = `='${sheet.name}'!E9`;
}

/** What a person sets on a review that `editByPerson` went over: a width, a height, a page break. */
export function setByPerson(sheet: BookSheet): void {
  sheet.widths.set(0, 99);
  sheet.heights.set(2, 44);
  sheet.breaks = [3, ...sheet.breaks];
}
