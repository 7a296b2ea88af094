import type { CoordinatedNeed, NeedPlace } from "../model/coordination.js";
import type { SourceLabels } from "./sourceLabels.js";
import type { Voice } from "./voice.js";

/** Every place that asks for a need, by its label; where none is in sight, the sheet it was last seen on. */
export function needPlaces({ places, record }: CoordinatedNeed, { report }: Voice, labels: SourceLabels): string {
  if (places.length > 0) return [...new Set(places.map(labelOf))].join("");
  const kinds = new Set(record.keys.map((key) => key.slice(0, key.indexOf(":"))));
  if (kinds.has("need")) return report("label-needs");
  if (kinds.has("resource") || kinds.has("reason")) return report("label-plans");
  return kinds.has("flag") ? report("label-alert") : report("label-table");

  function labelOf({ kind, origin, item }: NeedPlace): string {
    if (kind === "flag") return report("label-alert");
    if (kind === "table") return report("label-table");
    if (item) return labels.plan(item);
    const same = record.need.origin.row === origin.row && record.need.origin.sheet === origin.sheet;
    return same ? labels.need(record.need) : labels.of(origin);
  }
}
