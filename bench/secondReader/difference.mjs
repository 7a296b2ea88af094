/** A value as both readers tell it: numbers to twelve figures, line ends alike, an error by its sign, a blank as nothing. */
export function said(value) {
  if (value === null || value === undefined) return "";
  if (typeof value === "object") return "serial" in value ? said(value.serial) : value.error;
  if (typeof value === "number") return String(Number(value.toPrecision(12)));
  return String(value).replace(/\r\n?/g, "\n");
}

/** Why two readers may tell a cell otherwise, without either being wrong about a value of the file; `unexplained` where nothing accounts for it. */
export function kindOf() {
  return "unexplained";
}
