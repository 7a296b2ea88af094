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
    const actual = item.actual?.trim() ?? "";
    // What workbooks tell differently is no matter of its words: the grade tells of both.
    if (!sure && item.conflict === undefined) yield { say: "unsure", with: { task: item.task, actual }, subject: item.task, origins: [item.origin] };
  }
});
