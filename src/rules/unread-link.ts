import { acceptedRows } from "../facts/acceptedRows.js";
import { taskLinks } from "../facts/taskLinks.js";
import { isoDay } from "../model/day.js";
import { defineRule } from "./rule.js";

/** What a person settled in 关联任务 or 佐证 and nobody could follow: words that name no task or day, and numbers and days without a row (ruling 33). */
export const unreadLink = defineRule({
  id: "unread-link",
  audience: "manager",
  level: "yellow",
  needs: ["plans", "slots", "week"],
  options: [],
  flags: ["noTask", "noRow"],
  doubts: ["task", "row"],
})(function* ({ plans, slots, week }) {
  const numbers = new Set(plans.flatMap(({ item }) => item.owners.map((owner) => `${owner}|${item.number ?? ""}`)));
  const entries = new Map(slots.map(({ owner, slot }) => [slot.entry, owner]));
  for (const [entry, owner] of entries) {
    if (entry.task === undefined) continue;
    const about = { text: entry.task, day: isoDay(entry.day) };
    const links = taskLinks(entry.task, entry.day);
    if (links === null) yield { say: "task", with: about, subject: owner, origins: [entry.origin] };
    else if (links.some(({ number, monday }) => monday === week.start && !entry.owners.some((own) => numbers.has(`${own}|${number}`)))) {
      yield { say: "noTask", with: about, subject: owner, origins: [entry.origin] };
    }
  }
  for (const { item } of plans) {
    const accepted = acceptedRows(item);
    if (accepted === null) continue;
    if (accepted.unread.length > 0) yield { say: "row", with: { task: item.task, text: accepted.unread.join("、") }, subject: item.task, origins: [item.origin] };
    const days = accepted.accepted.filter((day) => day >= week.start && day <= week.end && !slots.some((own) => own.day === day && own.slot.entry.owners.some((owner) => item.owners.includes(owner))));
    for (const day of days) yield { say: "noRow", with: { task: item.task, day: isoDay(day) }, subject: item.task, origins: [item.origin] };
  }
});
