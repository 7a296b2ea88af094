/** A value as both readers tell it: numbers to twelve figures, line ends alike, an error by its sign, a blank as nothing. */
export function said(value) {
  if (value === null || value === undefined) return "";
  if (typeof value === "object") return "serial" in value ? said(value.serial) : (value.error ?? value.link);
  if (typeof value === "number") return String(Number(value.toPrecision(12)));
  return String(value).replace(/\r\n?/g, "\n");
}

const ROWS = 1_048_576;

const unescaped = (text) => text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex) => String.fromCharCode(parseInt(hex, 16)));

/**
 * Why the two tell a cell otherwise where the file leaves it open, or openpyxl is known to; `unexplained` where nothing accounts for it.
 *
 * `place` is 1-based, `merges` are those of the sheet, and `unseen` says that openpyxl sees no value of the whole sheet.
 */
export function kindOf({ ours, other, row, column, merges, unseen }) {
  if (row > ROWS) return "outside";
  if (ours === null && other && typeof other === "object" && "link" in other) return "link";
  if (unseen) return "strict";
  const under = ({ top, left, bottom, right }) => row > top && row <= bottom + 1 && column > left && column <= right + 1 && (row > top + 1 || column > left + 1);
  if (other === undefined && merges.some(under)) return "merged";
  if (typeof other === "string" && said(unescaped(other)) === said(ours)) return "escaped";
  return "unexplained";
}
