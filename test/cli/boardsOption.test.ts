import { boardsOption } from "../../src/cli/boardsOption.js";
import { readOptions } from "../../src/cli/options.js";

const asked = (...args: string[]) => boardsOption(readOptions(args, { boards: { type: "string" } }));

test.each([
  [[], []],
  [["--boards", "all"], "all"],
  [["--boards", "none"], "none"],
  [["--boards", "lifecycle"], ["lifecycle"]],
  [["--boards", "生命周期管理表、客户动态看板"], ["lifecycle", "clients"]],
  [["--boards", "Client board, lifecycle,"], ["clients", "lifecycle"]],
])("%j names %j", (args, boards) => expect(asked(...args)).toEqual(boards));

test("a board that there is not is wrong use, and the sentence lists those there are", () => {
  expect(() => asked("--boards", "星座")).toThrow(expect.objectContaining({ say: { say: "no-board", with: { name: "星座", boards: expect.stringContaining("lifecycle") } } }));
});
