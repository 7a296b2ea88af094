import { boardOf } from "../../../src/model/boards/boardOf.js";

test.each([
  [{ kind: "board", subject: "alerts" }, "alerts"],
  [{ kind: "clients", subject: "" }, "clients"],
  [{ kind: "board", subject: "of a later version" }, undefined],
  [{ kind: "team", subject: "alerts" }, undefined],
  [null, undefined],
] as const)("the sheet of %j is the board %s", (key, board) => {
  expect(boardOf(key)).toBe(board);
});
