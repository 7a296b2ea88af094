/**
 * What one rep does for one client over nine weeks; week 7 is the last complete one, week 8 the plan week.
 *
 * `plans` has one task a line: `week due | 任务类型 | 任务内容 | 期望结果 | 实际完成情况 | 完成状态 | 未完成原因`, the due weekday 0 where none was set.
 * `log` has one action a line: `week weekday slot 方式 | action | result | 成果类型 | 是否见到`, slot d or e; what is empty stays blank.
 */
export interface Story {
  readonly owner: string;
  readonly client?: string;
  /** How the log calls the client in some weeks: week → words. */
  readonly called?: Readonly<Record<number, string>>;
  readonly project?: string;
  readonly plans: string;
  readonly log: string;
}

/** The lines of a table, each cut at its bars. */
export function lines(table: string): readonly (readonly string[])[] {
  return table
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line) => line.split("|").map((part) => part.trim()));
}
