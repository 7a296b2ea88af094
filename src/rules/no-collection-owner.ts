import { defineRule } from "./rule.js";

/** Money that is due or overdue with nobody named for it: 落实到人头 (000-26). */
export const noCollectionOwner = defineRule({
  id: "no-collection-owner",
  audience: "up",
  level: "red",
  needs: ["payments"],
  options: [],
  flags: ["unowned"],
  doubts: [],
})(function* ({ payments }) {
  for (const { kind, state, unowned, project, name, origin, owing } of payments.lines) {
    if (!unowned || (state !== "overdue" && state !== "soon" && state !== "unclear")) continue;
    yield { say: "unowned", with: { project, node: name === "" ? (kind ?? "—") : name, owing: owing ?? "—" }, subject: project, origins: [origin] };
  }
});
