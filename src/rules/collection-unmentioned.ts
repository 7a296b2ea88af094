import { originText } from "../model/origin.js";
import { defineRule } from "./rule.js";

/** Collection tasks that more logged days than the limit say nothing of: 每一天都要跟进 (000-26). */
export const collectionUnmentioned = defineRule({
  id: "collection-unmentioned",
  audience: "manager",
  level: "yellow",
  needs: ["plans", "days"],
  options: ["collectionSilence"],
  flags: ["unmentioned"],
  doubts: [],
})(function* ({ plans, days }, { collectionSilence }) {
  for (const { item, grade, evidence, possible } of plans) {
    if (item.kind !== "回款" || grade === "done" || grade === "cancelled") continue;
    const cells = new Set([...evidence, ...possible].map(({ origin }) => originText(origin)));
    const logged = days.filter(({ owner, slots, effect }) => item.owners.includes(owner) && slots.length > 0 && effect !== "rest");
    const silent = logged.filter(({ origins }) => !origins.some((origin) => cells.has(originText(origin))));
    if (silent.length > collectionSilence) {
      yield { say: "unmentioned", with: { task: item.task, n: silent.length, of: logged.length }, subject: item.task, origins: [item.origin, ...silent.flatMap(({ origins }) => origins.slice(0, 1))] };
    }
  }
});
