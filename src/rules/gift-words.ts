import { defineRule } from "./rule.js";

/** Rows that hold a word of the eight-point rules: their number and where they stand, for the rep and the manager alone (001-28, ruling 20). */
export const giftWords = defineRule({
  id: "gift-words",
  audience: "manager",
  level: "info",
  needs: ["checks"],
  options: [],
  flags: ["rows"],
  doubts: [],
})(function* ({ checks }) {
  for (const { name, n, origins } of checks.gifts) {
    const [first, ...others] = origins;
    if (first !== undefined) yield { say: "rows", with: { n }, subject: name, origins: [first, ...others] };
  }
});
