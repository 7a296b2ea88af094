import type { Package } from "./package.js";
import { walkXml } from "./xml/walkXml.js";

const DAY = "yyyy-mm-dd";
const TIME = "h:mm:ss";
const BOTH = "yyyy-mm-dd h:mm";

/** The formats that a file names by number alone (ECMA-376 part 1, 18.8.30); days and times in one neutral notation. */
const BUILT_IN: ReadonlyMap<number, string> = new Map([
  [1, "0"],
  [2, "0.00"],
  [3, "#,##0"],
  [4, "#,##0.00"],
  [9, "0%"],
  [10, "0.00%"],
  [11, "0.00E+00"],
  [12, "# ?/?"],
  [13, "# ??/??"],
  ...[14, 15, 30, 31, 36, 50, 54, 57, 58].map((id) => [id, DAY] as const),
  ...[16, 28, 29, 51, 53].map((id) => [id, DAY] as const),
  ...[17, 27, 52].map((id) => [id, DAY] as const),
  ...[18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56].map((id) => [id, TIME] as const),
  [22, BOTH],
  [37, "#,##0;-#,##0"],
  [38, "#,##0;[Red]-#,##0"],
  [39, "#,##0.00;-#,##0.00"],
  [40, "#,##0.00;[Red]-#,##0.00"],
  [48, "##0.0E+0"],
  [49, "@"],
]);

/**
 * The number format code of each cell style, "" for General.
 *
 * @example readNumberFormats(pkg, "xl/styles.xml")[3] //=> "yyyy-mm-dd"
 */
export function readNumberFormats(pkg: Package, stylesPart: string | undefined): readonly string[] {
  const text = stylesPart === undefined ? undefined : pkg.text(stylesPart);
  if (stylesPart === undefined || text === undefined) return [];
  const own = new Map<number, string>();
  const styles: number[] = [];
  let inStyles = false;
  walkXml(text, stylesPart, pkg.limits.depth, {
    open(name, attributes) {
      if (name === "cellXfs") inStyles = true;
      else if (name === "numFmt") own.set(Number(attributes.get("numFmtId")), attributes.get("formatCode") ?? "");
      else if (name === "xf" && inStyles) styles.push(Number(attributes.get("numFmtId") ?? 0));
    },
    close(name) {
      if (name === "cellXfs") inStyles = false;
    },
  });
  return styles.map((id) => plain(own.get(id) ?? BUILT_IN.get(id) ?? ""));
}

function plain(code: string): string {
  return /^(?:general|g\/通用格式)$/i.test(code) ? "" : code;
}
