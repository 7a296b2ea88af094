import type { NeedSourceKind } from "../../model/coordination.js";
import type { Day } from "../../model/day.js";
import type { Sentence } from "../../model/finding.js";
import type { NeedHandler } from "../../model/needRecord.js";
import type { Need, PlanItem } from "../../model/nouns.js";
import type { TableRow } from "../../model/tableRow.js";

/** A place where something is asked, before anybody knows which need it is. */
export interface NeedSource {
  readonly kind: NeedSourceKind;
  /** By what its need may be known, the most telling first. */
  readonly keys: readonly string[];
  /** As if it stood in 协调事项. */
  readonly need: Need;
  readonly open: boolean;
  /** Its words may be held against those of other needs; the subject of an alert names no need. */
  readonly weighed: boolean;
  readonly item?: PlanItem;
  /** The Monday of a task's week: a task carried over asks once. */
  readonly week?: Day;
  readonly say?: Sentence;
  readonly handler?: NeedHandler;
  readonly row?: TableRow;
}
