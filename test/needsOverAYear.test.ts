import { soakNeeds } from "../bench/soakNeeds.js";

/** `npm run soak` lives through whole years by the hundred; a review takes a hundredth of a second. */
test("a hundred teams begin, edit, sort, forget and lose their table, and no need is lost, renamed or doubled", async () => {
  expect(await soakNeeds(100, 4)).toBeGreaterThan(2_000);
});

test("the same over a year of weekly runs", async () => {
  expect(await soakNeeds(1, 52, 7)).toBeGreaterThan(3_000);
});
