import { isClosing, statedOf, stateNamed } from "../../../src/facts/needs/stateNamed.js";
import { need, on } from "../../support/builders.js";

test.each([
  ["已解决", "已解决"],
  ["完成", "已解决"],
  ["√ 已完成", "已解决"],
  ["Solved", "已解决"],
  [" 处 理中", "处理中"],
  ["驳回", "驳回"],
  ["declined", "驳回"],
  ["等周五会上定", undefined],
  ["", undefined],
  [undefined, undefined],
])("%s names the state %s", (words, state) => {
  expect(stateNamed(words)).toBe(state);
});

test("only solved and declined end a need", () => {
  expect(["待响应", "处理中", "已解决", "驳回", null].filter(isClosing)).toEqual(["已解决", "驳回"]);
});

test("a day of solution is a state where none is typed", () => {
  expect([statedOf(need()), statedOf(need({ solved: { day: on("2025-08-11"), minutes: null } })), statedOf(need({ state: "处理中", solved: { day: on("2025-08-11"), minutes: null } }))]).toEqual([undefined, "已解决", "处理中"]);
});
