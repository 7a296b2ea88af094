import { daysBetween, type Day } from "../../model/day.js";
import type { LifecycleLine } from "../../model/boards/lifecycle.js";
import type { Client } from "../../model/nouns.js";
import { textSetting, type TextKey } from "../../settings/texts.js";
import { isUsed } from "../isUsed.js";
import { clientsOf } from "../scope.js";
import { stageLimit } from "../stageLimit.js";
import type { Reading } from "../weekFacts.js";

const STAGES: Readonly<Record<NonNullable<Client["stage"]>, { readonly actions: TextKey; readonly output: TextKey }>> = {
  接触期: { actions: "stageContactActions", output: "stageContactOutput" },
  意向期: { actions: "stageInterestActions", output: "stageInterestOutput" },
  推进期: { actions: "stageProgressActions", output: "stageProgressOutput" },
  签约期: { actions: "stageSigningActions", output: "stageSigningOutput" },
  执行期: { actions: "stageDeliveryActions", output: "stageDeliveryOutput" },
};

/** Gives the life-cycle table's lines (000-32); null without the sheet 客户. Stalled is only what has a date and a limit. */
export function lifecycle({ inputs, person }: Pick<Reading, "inputs" | "person">, today: Day): readonly LifecycleLine[] | null {
  if (inputs.clients === null) return null;
  const { numbers, texts } = inputs.settings;
  const outputs = isUsed(inputs.clients, "stageOutput");
  return clientsOf(inputs, person).map((client: Client) => {
    const days = client.stageSince === undefined ? null : Math.max(0, daysBetween(client.stageSince, today));
    const limit = stageLimit(client.stage, numbers);
    const stage = client.stage === undefined ? null : STAGES[client.stage];
    return {
      client,
      days,
      limit,
      stalled: days !== null && limit !== null && days > limit,
      actions: stage && textSetting(texts, stage.actions),
      wanted: stage && textSetting(texts, stage.output),
      hasOutput: outputs && stage !== null ? client.stageOutput !== undefined : null,
    };
  });
}
