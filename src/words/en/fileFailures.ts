/** Why a file was not written, and the one step to take. Keys are the codes of `HostFailure`. */
export const fileFailures = {
  "file-structure-locked": "The workbook's structure is protected, so the sheet \"{sheet}\" cannot be added and nothing was written. Remove the protection in Excel under Review, Protect Workbook, and try again.",
  "file-protected-sheet": "The sheet \"{sheet}\" is protected and nothing was written. Remove the protection in Excel under Review, Unprotect Sheet, and try again.",
  "file-name-taken": "There is a sheet named \"{sheet}\" already and nothing was written. Rename it and try again.",
  "file-not-ours": "The sheet \"{sheet}\" was not made by 周复盘 and was not touched. Read the workbook again and retry.",
  "file-not-as-written": "The check after writing found {cell} of the sheet \"{sheet}\" different from what it should be, so nothing was saved. Please send us this sentence and where the file came from.",
  "file-not-writable": "This file's workbook part is written in an unusual way: it can be read, but not safely written. Open it in Excel, save it as .xlsx and try again.",
  "file-no-content-types": "This file lacks its list of parts: it can be read, but not safely written. Open it in Excel, save it as .xlsx and try again.",
  "file-undrawable": "The program tried to draw at {cell} of the sheet \"{sheet}\" what no sheet can hold ({what}), so nothing was saved. Please send us this sentence and where the file came from.",
  "file-removal-locked": "The workbook's structure is protected, so the sheet \"{sheet}\" cannot be deleted and nothing was removed. Remove the protection in Excel under Review, Protect Workbook, and try again.",
  "file-referred-to": "{place} refers to the sheet \"{sheet}\" and would lose what it refers to, so nothing was removed. Change or delete that reference first and try again.",
  "file-no-visible-sheet": "This would leave the workbook without a visible sheet (\"{sheet}\"), so nothing was changed. Unhide a sheet first and try again.",
  "file-same": "The output \"{file}\" is the file that was read, so nothing was written. Choose another name with --out.",
  "file-not-a-file": "\"{file}\" is a folder or a link, so nothing was written. Choose another name.",
  "file-foreign": "\"{file}\" exists and was not made by 周复盘, so it was not overwritten. Choose another name, or move it away first.",
  "file-save-failed": "\"{file}\" cannot be written ({reason}); what stood there is unchanged. Check the space and your right to write there, or choose another place.",
} as const;
