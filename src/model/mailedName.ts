/** Workbooks, and what people mail in place of one: those are refused by name, with the step to take. */
const WORKBOOK = /\.(?:xls[xmb]?|et|ods|numbers|csv)$/iu;
/** What Excel keeps beside a workbook while it is open. */
const LOCK = /^~\$/u;
/** What stands for a file that iCloud has not brought down: `.周报.xlsx.icloud`; newer Macs keep the file's own name. */
const PLACEHOLDER = /^\..+\.icloud$/iu;
const HIDDEN = /^\./u;
const OUTPUT = /\.周复盘\.xls[xm]$/iu;

/** What a folder held beside its workbooks, each kind counted. */
export interface PassedOver {
  readonly locks: number;
  readonly placeholders: number;
  readonly outputs: number;
  readonly others: number;
  readonly folders: number;
}

export const NOTHING_PASSED: PassedOver = { locks: 0, placeholders: 0, outputs: 0, others: 0, folders: 0 };

/**
 * What a file of a folder is to a roll-up, by its name: a workbook, what it is counted as, or null for one that nobody sees there.
 *
 * @example mailedName("~$周报_销售甲.xlsx") //=> "locks"
 */
export function mailedName(name: string): "workbook" | keyof PassedOver | null {
  if (LOCK.test(name)) return "locks";
  if (PLACEHOLDER.test(name)) return "placeholders";
  if (HIDDEN.test(name)) return null;
  if (OUTPUT.test(name)) return "outputs";
  return WORKBOOK.test(name) ? "workbook" : "others";
}

/** Counts with one more of a kind. */
export function withOne(passed: PassedOver, kind: keyof PassedOver): PassedOver {
  return { ...passed, [kind]: passed[kind] + 1 };
}
