import { defineRule } from "./rule.js";

/** Clients with fewer log rows in each of two successive quarters, and those entered as 退化期 (001-39). */
export const fallingContacts = defineRule({
  id: "falling-contacts",
  audience: "manager",
  level: "yellow",
  needs: ["accounts"],
  options: [],
  flags: ["falling", "declared"],
  doubts: [],
})(function* ({ accounts }) {
  for (const { client, contacts } of accounts) {
    const where = { subject: client.name, origins: [client.origin] } as const;
    const [first, second, third] = contacts ?? [0, 0, 0];
    if (first > second && second > third) yield { say: "falling", with: { client: client.name, first, second, third }, ...where };
    else if (client.relationPhase === "退化期") yield { say: "declared", with: { client: client.name }, ...where };
  }
});
