import { saysSame } from "../../src/merge/saysSame.js";

test.each<[one: unknown, other: unknown, same: boolean]>([
  [1, 1, true],
  [1, "1", false],
  ["子", "丑", false],
  [null, null, true],
  [null, undefined, false],
  [null, {}, false],
  [{}, null, false],
  [{ 0: "子" }, "子", false],
  ["子", { 0: "子" }, false],
  [[], {}, false],
  [{}, [], false],
  [["子"], { 0: "子" }, false],
  [[1, [2]], [1, [2]], true],
  [[1, [2]], [1, [3]], false],
  [[1], [1, 2], false],
  [[1, 2], [1], false],
  [{ a: [1] }, { a: [1], b: undefined }, true],
  [{ a: 1, b: undefined }, { a: 1, c: undefined }, true],
  [{ a: 1 }, { b: 1 }, false],
  [{ a: 1, b: 2 }, { b: 2, a: 1 }, true],
  [{ a: { b: null } }, { a: { b: 0 } }, false],
])("%j and %j: %j", (one, other, same) => {
  expect(saysSame(one, other)).toBe(same);
});
