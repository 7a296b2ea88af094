import { plan, reviewed } from "../support/builders.js";

test("tasks that no week holds are one problem, at the first of them", () => {
  const [first, second] = [plan({ week: null }), plan({ week: null })];
  const found = reviewed({ plans: [plan(), first, second] }).problems.filter(({ code }) => code === "weekless-plans");
  expect(found).toEqual([{ code: "weekless-plans", origin: first.origin, say: { say: "problem-weekless-plans", with: { n: 2 } } }]);
  expect(reviewed({ plans: [plan()] }).problems).toEqual([]);
});
