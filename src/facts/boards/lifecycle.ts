import { daysBetween } from "../../model/day.js";
import type { LifecycleLine } from "../../model/boards/lifecycle.js";
import type { Client } from "../../model/nouns.js";
import { stageLimit } from "../stageLimit.js";
import type { Reading } from "../weekFacts.js";
import { clientsOf } from "../scope.js";
import type { Day } from "../../model/day.js";

/** Gives the life-cycle table's lines (000-32); null without the sheet 客户. Stalled is only what has a date and a limit. */
export function lifecycle({ inputs, person }: Reading, today: Day): readonly LifecycleLine[] | null {
  if (inputs.clients === null) return null;
  const { numbers } = inputs.settings;
  return clientsOf(inputs, person).map((client: Client) => {
    const days = client.stageSince === undefined ? null : Math.max(0, daysBetween(client.stageSince, today));
    const limit = stageLimit(client.stage, numbers);
    return { client, days, limit, stalled: days !== null && limit !== null && days > limit };
  });
}
