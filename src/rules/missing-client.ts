import { defineRule } from "./rule.js";

/** Tasks without a client, where the sheet has the column (F35, ruling 17); an internal task needs none. */
export const missingClient = defineRule({
  id: "missing-client",
  audience: "self",
  level: "info",
  needs: ["plans", "planColumns"],
  options: [],
  flags: ["missing"],
  doubts: [],
})(function* ({ plans, planColumns }) {
  if (!planColumns.has("client")) return;
  for (const { item } of plans) {
    if (item.kind !== "内部" && item.client === undefined) {
      yield { say: "missing", with: { task: item.task }, subject: item.task, origins: [item.origin] };
    }
  }
});
