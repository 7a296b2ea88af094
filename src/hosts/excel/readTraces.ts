import type { Traces } from "../../model/leaving.js";
import { hasSet } from "./features.js";
import type { Session } from "./session.js";
import type { SeenSheet } from "./survey.js";

/** Comments are told from this set on, notes from the other; what an Excel cannot tell is not claimed. */
const [COMMENTS, NOTES] = ["1.10", "1.18"] as const;

interface Asked {
  readonly name: string;
  readonly left: number;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]> | null;
  readonly counts: readonly OfficeExtension.ClientResult<number>[];
}

/** A person's traces in the open workbook, outside its cells: hidden columns, comments and notes by sheet, names in its properties; one batch. */
export async function readTraces({ context, sync }: Session, sheets: readonly SeenSheet[]): Promise<Traces> {
  const { properties, worksheets } = context.workbook;
  properties.load("author,lastAuthor,company,manager");
  const asked = sheets.map(({ name, used }): Asked => {
    const sheet = worksheets.getItem(name);
    const row = used && sheet.getRangeByIndexes(used.top, used.left, 1, used.right - used.left + 1);
    const counts = [...(hasSet(COMMENTS) ? [sheet.comments.getCount()] : []), ...(hasSet(NOTES) ? [sheet.notes.getCount()] : [])];
    return { name, left: used?.left ?? 0, columns: row && row.getColumnProperties({ columnHidden: true }), counts };
  });
  await sync();
  const hidden = asked.map(({ name, left, columns }) => ({ sheet: name, columns: (columns?.value ?? []).flatMap(({ columnHidden }, at) => (columnHidden ? [left + at] : [])) }));
  const comments = asked.map(({ name, counts }) => ({ sheet: name, n: counts.reduce((sum, { value }) => sum + value, 0) }));
  const { author, lastAuthor, company, manager } = properties;
  return {
    hiddenColumns: hidden.filter(({ columns }) => columns.length > 0),
    comments: comments.filter(({ n }) => n > 0),
    names: [...new Set([author, lastAuthor, company, manager].map((name) => name.trim()).filter((name) => name !== ""))],
  };
}
