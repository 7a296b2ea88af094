/** What may be a workbook of somebody; Excel's lock files and hidden files never are. */
const NEVER = /^(?:~\$|\.)/u;
const WORKBOOK = /\.(?:xls[xmb]?|et|ods|numbers|csv)$/iu;

/** The workbooks of a folder, of all that it holds: folders in it are not opened. */
export function workbooksIn(files: readonly File[]): readonly File[] {
  return files.filter(({ name, webkitRelativePath }) => WORKBOOK.test(name) && !NEVER.test(name) && webkitRelativePath.split("/").length <= 2);
}

/** What was dropped: files as they are, of a folder its workbooks. */
export async function droppedFiles(transfer: DataTransfer): Promise<readonly File[]> {
  // The entries must be asked for before anything is waited for: then the transfer is emptied.
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  const files = [...transfer.files];
  const folders = entries.filter((entry): entry is FileSystemDirectoryEntry => entry.isDirectory);
  if (folders.length === 0) return files;
  const names = new Set(folders.map(({ name }) => name));
  const inFolders = await Promise.all(folders.map(filesOf));
  return [...files.filter(({ name }) => !names.has(name)), ...workbooksIn(inFolders.flat())];
}

/** A folder's own files; it gives its entries a hundred at a time. */
async function filesOf(folder: FileSystemDirectoryEntry): Promise<readonly File[]> {
  const reader = folder.createReader();
  const files: File[] = [];
  for (;;) {
    const entries = await new Promise<FileSystemEntry[]>((give, fail) => reader.readEntries(give, fail));
    if (entries.length === 0) return files;
    for (const entry of entries) {
      if (entry.isFile) files.push(await new Promise<File>((give, fail) => (entry as FileSystemFileEntry).file(give, fail)));
    }
  }
}
