import type { ColumnSpec } from "../../model/columns/spec.js";
import type { Validation } from "../../model/drawing.js";
import type { Area } from "../../model/workbook.js";
import { valuesFor } from "./cellFor.js";
import type { Say } from "./say.js";

/** Any number without a range of its own is not negative. */
const ANY: readonly [number, number] = [0, 1_000_000_000];

/** What may be typed into a column: a list, a day or a number; words and names are free. */
export function validationFor(column: ColumnSpec, area: Area, say: Say): readonly Validation[] {
  switch (column.type) {
    case "choice":
      return [{ area, kind: "list", values: valuesFor(column, say), strict: true, message: say("wrong-choice") ?? "" }];
    case "yesNo":
      return [{ area, kind: "list", values: [say("yes") ?? "", say("no") ?? ""], strict: true, message: say("wrong-choice") ?? "" }];
    case "day":
    case "moment":
      return [{ area, kind: "day", message: say("wrong-day") ?? "" }];
    case "percent":
      return [{ area, kind: "number", min: 0, max: 1, message: say("type-percent") ?? "" }];
    case "number": {
      const [min, max] = column.range ?? ANY;
      return [{ area, kind: "number", min, max, message: say("wrong-number", { min, max }) ?? "" }];
    }
    default:
      return [];
  }
}
