import { ByUnit } from "../../src/text/byUnit.js";

const held = new ByUnit([
  ["签".charCodeAt(0), "sign"],
  [0, "first"],
  [0xffff, "last"],
]);

test("it gives what is held for a unit, at both ends of all units, and nothing for another", () => {
  expect(["签".charCodeAt(0), 0, 0xffff, "款".charCodeAt(0)].map((unit) => held.get(unit))).toEqual(["sign", "first", "last", undefined]);
});

test("behind the end of a text nothing is held", () => expect(held.get("签".charCodeAt(1))).toBeUndefined());
