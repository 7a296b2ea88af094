import { HostFailure } from "../hosts/failure.js";
import { openPackage } from "../hosts/xlsx/package.js";
import { readOurSheets } from "../hosts/xlsx/readWorkbook.js";
import { isEdited, markerOf } from "../model/marker.js";
import { inflateInNode } from "./inflateInNode.js";
import type { Terminal } from "./terminal.js";

/**
 * Refuses to write over an earlier reviewed copy in which a person has changed one of our sheets.
 *
 * A path where nothing stands, or nothing of ours, is left to `saveFile` to judge.
 */
export async function refuseEdited(path: string, terminal: Terminal): Promise<void> {
  const sheet = await editedSheet(path, terminal).catch(() => undefined);
  if (sheet !== undefined) throw new HostFailure("edited-copy", { say: "edited-copy", with: { file: path, sheet } });
}

async function editedSheet(path: string, terminal: Terminal): Promise<string | undefined> {
  return readOurSheets(openPackage(await terminal.readFile(path), {}, inflateInNode)).find((sheet) => {
    const marker = markerOf(sheet);
    return marker !== undefined && isEdited(sheet, marker);
  })?.name;
}
