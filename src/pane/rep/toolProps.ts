import type { Day } from "../../model/day.js";
import type { Origin } from "../../model/origin.js";
import type { Door } from "../door.js";

/** What a helper of one person is given. */
export interface ToolProps {
  readonly door: Door;
  readonly person: string;
  /** The Monday of the week that is chosen for the review. */
  readonly week: Day;
  readonly onShow: (origin: Origin) => void;
  /** Rows of the workbook were typed or taken back. */
  readonly onTyped: () => void;
  readonly onClose: () => void;
}
