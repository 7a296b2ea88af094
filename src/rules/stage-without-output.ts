import { defineRule } from "./rule.js";

/** Stages whose output nobody entered: a remark before the stage's limit, yellow from there on (000-32). */
export const stageWithoutOutput = defineRule({
  id: "stage-without-output",
  audience: "manager",
  level: "info",
  needs: ["lifecycle"],
  options: [],
  flags: ["missing"],
  doubts: ["undated"],
})(function* ({ lifecycle }) {
  for (const { client, days, stalled, hasOutput, wanted } of lifecycle) {
    if (hasOutput !== false) continue;
    const about = { client: client.name, stage: client.stage ?? "", wanted: wanted ?? "" };
    const where = { subject: client.name, origins: [client.origin] } as const;
    if (days === null) yield { say: "undated", with: about, ...where };
    else yield { say: "missing", with: { ...about, days }, ...where, level: stalled ? "yellow" : "info" };
  }
});
