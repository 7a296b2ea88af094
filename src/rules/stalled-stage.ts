import { defineRule } from "./rule.js";

/** Clients that have stood in a stage for longer than its limit (000-32, 3.6). */
export const stalledStage = defineRule({
  id: "stalled-stage",
  audience: "manager",
  level: "yellow",
  needs: ["lifecycle"],
  options: ["stageContact", "stageInterest", "stageProgress", "stageSigning"],
  flags: ["stalled"],
  doubts: [],
})(function* ({ lifecycle }) {
  for (const { client, days, limit, stalled } of lifecycle) {
    if (!stalled || days === null || limit === null) continue;
    yield { say: "stalled", with: { client: client.name, stage: client.stage ?? "", days, limit }, subject: client.name, origins: [client.origin] };
  }
});
