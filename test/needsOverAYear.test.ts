import { busy, keeping, quiet, soakNeeds } from "../bench/soakNeeds.js";

test("a hundred teams edit, sort, forget and lose their table over a year of weekly runs, and no need is lost, renamed or doubled", async () => {
  expect(await soakNeeds(100, quiet)).toBeGreaterThan(50_000);
});

test("the same over a year of whole reviews in which much is asked", async () => {
  expect(await soakNeeds(1, busy, 7)).toBeGreaterThan(3_000);
});

test("the same over a year of one kept workbook, in which our sheets are merged with what people did to them", async () => {
  expect(await soakNeeds(1, keeping, 7)).toBeGreaterThan(500);
});
