import type { Drawing } from "./drawing.js";

/** What a host is to do with one drawing: make a sheet of that free name, or redraw the one of ours that has it. */
export interface WritePlan {
  readonly drawing: Drawing;
  readonly sheet: string;
  readonly act: "create" | "redraw";
  /** The product's version, for the marker. */
  readonly version: string;
}
