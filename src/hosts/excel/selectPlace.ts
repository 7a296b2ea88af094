import type { Origin } from "../../model/origin.js";
import { failureOf } from "./failureOf.js";
import { SYNC_LIMIT, within } from "./within.js";

/** Brings a cell to the person's eyes: its sheet in front, the cell selected. Throws `HostFailure`, `excel-sheet-gone` where its sheet was renamed or deleted. */
export async function selectPlace({ sheet, row, column }: Origin): Promise<void> {
  try {
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      const target = context.workbook.worksheets.getItem(sheet);
      target.activate();
      target.getCell(row - 1, column - 1).select();
      await within(context.sync(), SYNC_LIMIT);
    });
  } catch (error) {
    throw failureOf(error);
  }
}
