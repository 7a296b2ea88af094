import { needNumber } from "../model/needRecord.js";
import { defineRule } from "./rule.js";

/** Needs of which 协调事项 and the coordination table state different things. */
export const needStateConflict = defineRule({
  id: "need-state-conflict",
  audience: "manager",
  level: "yellow",
  needs: ["needConflicts"],
  options: [],
  flags: ["differs"],
  doubts: [],
})(function* ({ needConflicts }) {
  for (const { number, need, stated, typed, origin, table } of needConflicts) {
    yield { say: "differs", with: { number: needNumber(number), need, stated, typed }, subject: need, origins: [origin, ...(table ? [table] : [])] };
  }
});
