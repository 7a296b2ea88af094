/** How many rows each sheet gave: the review's own account of its sources (F05). */
export interface SourceCount {
  readonly sheet: string;
  readonly rows: number;
  /** Of these in the reviewed week and scope. */
  readonly used: number;
  readonly hidden: number;
}
