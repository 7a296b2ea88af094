/** A threshold as 设置 has it or leaves it. */
export interface LimitInForce {
  readonly key: string;
  /** Its name in 设置. */
  readonly zh: string;
  readonly en: string;
  readonly inForce: number;
  readonly standard: number;
  readonly unit: "days" | "hours" | "workingDays" | "times" | "percent" | "points" | "ratio" | "minutes" | "months" | "count";
  /** Where the standard comes from. */
  readonly source: string;
}
