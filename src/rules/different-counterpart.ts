import { parties } from "../facts/parties.js";
import { originText } from "../model/origin.js";
import { defineRule } from "./rule.js";

/** Log rows that belong or may belong to a task and name a party that the plan does not (F08). */
export const differentCounterpart = defineRule({
  id: "different-counterpart",
  audience: "manager",
  level: "info",
  needs: ["plans", "slots"],
  options: [],
  flags: ["different"],
  doubts: [],
})(function* ({ plans, slots }) {
  const at = new Map(slots.map(({ slot }) => [originText(slot.origin), slot]));
  for (const { item, evidence, possible, facts } of plans) {
    const clients = item.client ?? [];
    const planned = clients.length > 0 ? clients : parties(`${item.expected ?? ""} ${item.task}`);
    if (planned.length === 0) continue;
    const meant = [...planned, ...facts.clients];
    for (const { origin } of [...evidence, ...possible]) {
      const slot = at.get(originText(origin));
      if (!slot?.external) continue;
      const met = clients.length > 0 ? slot.clients : slot.party === "" ? [] : [slot.party];
      if (met.length === 0 || met.some((name) => meant.some((party) => party.includes(name) || name.includes(party)))) continue;
      yield { say: "different", with: { met: met.join("、"), planned: planned.join("、") }, subject: item.task, origins: [item.origin, origin] };
    }
  }
});
