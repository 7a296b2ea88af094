import type { DateSystem } from "../model/dateSystem.js";
import type { Audience } from "../model/finding.js";

/** What a drawing needs beside the review. */
export interface ReportOptions {
  /** The workbook's date system: days in tables that people filter are its serial numbers. */
  readonly dateSystem: DateSystem;
  /** The widest circle the sheet is for (ruling 20); `self`, the default, shows everything. */
  readonly audience?: Audience;
  /** The page's footer from 设置; the standard one where it is absent. */
  readonly footer?: string;
  /** Charts over people, drawn only when asked for. */
  readonly charts?: boolean;
}
