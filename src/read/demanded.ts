import type { SheetSpec } from "../model/columns/spec.js";

/** What a run must have of 周计划 or 每日日志: tables with all their headings. */
export interface Demanded {
  readonly spec: SheetSpec;
  /** Columns that will do in place of others: 完成状态 of 实际完成情况. */
  readonly twins: Readonly<Record<string, string>>;
}
