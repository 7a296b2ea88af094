import { mailedName, NOTHING_PASSED, withOne, type PassedOver } from "../model/mailedName.js";

/** Workbooks that came in, and what a folder held beside them. */
export interface Mailed {
  readonly files: readonly File[];
  readonly passed: PassedOver;
}

/** Files that were chosen one by one: taken as they are. */
export function chosenFiles(files: readonly File[]): Mailed {
  return { files, passed: NOTHING_PASSED };
}

/** The workbooks of a folder, of all that it holds: folders in it are not opened, and counted where a file of them is among these. */
export function mailedIn(all: readonly File[]): Mailed {
  const files: File[] = [];
  const folders = new Set<string>();
  let passed = NOTHING_PASSED;
  for (const file of all) {
    const [top, below, ...deeper] = file.webkitRelativePath.split("/");
    const kind = mailedName(file.name);
    if (deeper.length > 0) folders.add(`${top}/${below}`);
    else if (kind === "workbook") files.push(file);
    else if (kind !== null) passed = withOne(passed, kind);
  }
  return { files, passed: { ...passed, folders: passed.folders + folders.size } };
}

/** What was dropped: files as they are, of a folder its workbooks. */
export async function droppedFiles(transfer: DataTransfer): Promise<Mailed> {
  // The entries must be asked for before anything is waited for: then the transfer is emptied.
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  const files = [...transfer.files];
  const folders = entries.filter((entry): entry is FileSystemDirectoryEntry => entry.isDirectory);
  if (folders.length === 0) return chosenFiles(files);
  const names = new Set(folders.map(({ name }) => name));
  const held = await Promise.all(folders.map(entriesOf));
  const within = held.flat();
  const found = mailedIn(await Promise.all(within.filter((entry): entry is FileSystemFileEntry => entry.isFile).map(fileOf)));
  const inside = within.filter(({ isDirectory }) => isDirectory).length;
  return { files: [...files.filter(({ name }) => !names.has(name)), ...found.files], passed: { ...found.passed, folders: found.passed.folders + inside } };
}

/** A folder's own entries; it gives them a hundred at a time. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const found: FileSystemEntry[] = [];
  for (;;) {
    const entries = await new Promise<FileSystemEntry[]>((give, fail) => reader.readEntries(give, fail));
    if (entries.length === 0) return found;
    found.push(...entries);
  }
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((give, fail) => entry.file(give, fail));
}
