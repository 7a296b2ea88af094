import { personTyped } from "../../src/pane/personTyped.js";

const PEOPLE = Array.from({ length: 200 }, (_, at) => `销售${String(at + 1).padStart(3, "0")}`);

test.each([
  ["", null],
  ["  ", null],
  ["销售007", "销售007"],
  ["150", "销售150"],
  ["销售", undefined],
  ["无此人", undefined],
] as const)("of 200 people 「%s」 is %s", (typed, person) => {
  expect(personTyped(typed, PEOPLE)).toBe(person);
});

test("a name that stands within another is meant where it is typed whole", () => {
  expect(personTyped("李四", ["李四", "李四光"])).toBe("李四");
});
