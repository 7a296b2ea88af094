import { isoDay } from "../model/day.js";
import { defineRule } from "./rule.js";

/** Clients whose leaders were met less often in the last month that is over than their tier asks for (004-13). */
export const fewSeniorContacts = defineRule({
  id: "few-senior-contacts",
  audience: "manager",
  level: "yellow",
  needs: ["accounts"],
  options: ["seniorContacts", "seniorContactsCore"],
  flags: ["few"],
  doubts: ["unsaid", "partly"],
})(function* ({ accounts }) {
  for (const { client, tier, senior } of accounts) {
    if (senior === null || senior.n >= senior.norm) continue;
    const { n, norm, unsaid } = senior;
    const about = { client: client.name, tier: tier ?? "", month: isoDay(senior.first).slice(0, 7), n };
    const where = { subject: client.name, origins: [client.origin] } as const;
    if (n + unsaid >= norm) yield { say: "unsaid", with: { ...about, unsaid }, ...where };
    else if (senior.covered) yield { say: "few", with: { ...about, norm }, ...where };
    else yield { say: "partly", with: { ...about, norm, begins: isoDay(senior.begins) }, ...where };
  }
});
