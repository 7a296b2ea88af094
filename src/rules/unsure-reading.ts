import { defineRule } from "./rule.js";

/** Words that can be read in more than one way (ruling 21). */
export const unsureReading = defineRule({
  id: "unsure-reading",
  audience: "manager",
  level: "info",
  needs: ["plans"],
  options: [],
  flags: [],
  doubts: ["unsure"],
})(function* ({ plans }) {
  for (const { item, sure } of plans) {
    if (!sure) yield { say: "unsure", with: { task: item.task, actual: item.actual?.trim() ?? "" }, subject: item.task, origins: [item.origin] };
  }
});
