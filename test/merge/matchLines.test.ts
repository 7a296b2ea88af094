import { columnLine, rowLine, type Line } from "../../src/merge/line.js";
import { alikeLines, matchLines } from "../../src/merge/matchLines.js";
import { upTo } from "./person.js";

/** A line as words in their columns: `.` is a blank cell, "" a blank line that somebody may type into, `_` one that nobody is asked to. */
const line = (said: string): Line => (said === "_" || said === "" ? rowLine([], said === "") : rowLine(said.split(" ").map((word) => (word === "." ? null : word)), true));
const lines = (said: readonly string[]): readonly Line[] => said.map(line);
const share = (both: number, ours: number, theirs: number): number => both / Math.max(ours, theirs);
const numbered = (count: number, said: string): readonly string[] => upTo(count).map((at) => `${said} ${at}`);

test.each<[rule: string, first: readonly string[], second: readonly string[], pairs: readonly (number | null)[]]>([
  ["a line that is alone in what it says is found anywhere", ["子", "丑", "寅"], ["寅", "子", "丑"], [1, 2, 0]],
  ["lines that say the same are taken in their order", ["午", "午", "子"], ["子", "午", "午"], [1, 2, 0]],
  ["one of several is told by the line above it", ["午", "子", "午"], ["午", "丑", "午", "子", "午"], [0, 3, 4]],
  ["one of several is told by the line below it", ["申", "午", "子"], ["午", "酉", "午", "子"], [null, 2, 3]],
  ["so is one of two, though both have two", ["巳", "午", "子", "午"], ["午", "申", "午", "子"], [null, 2, 3, 0]],
  ["the first line of both is told by standing first", ["午", "子", "午"], ["午", "子 丑", "午"], [0, 1, 2]],
  ["what is left over of several has no partner", ["午", "午", "午"], ["午", "子 丑", "午"], [0, 2, null]],
  ["and the other way round", ["午", "子"], ["午", "午", "子"], [0, 2]],
  ["most of it the same", ["子 丑 寅 卯", "申 酉"], ["申 酉", "未", "子 丑 寅 辰"], [2, 0]],
  ["two words of five are enough", ["子 丑 寅 卯 辰"], ["申 酉 戌 亥 午", "子 丑 戌 亥 午"], [1]],
  ["one of three is not", ["子 丑 寅"], ["申 酉 戌", "子 酉 戌"], [null]],
  ["two of six are not, though they are all that the other says", ["子 丑"], ["申 酉 戌", "子 丑 寅 卯 辰 巳"], [null]],
  ["a word in another column is another word", ["子 丑 寅"], ["申 酉 戌", "寅 子 丑"], [null]],
  ["the more alike goes first, wherever it stands", ["子 丑 巳", "子 丑 寅 午"], ["子 丑 寅 未"], [null, 0]],
  ["of two as much alike the nearer", ["申", "子 丑 1"], ["子 丑 2", "子 丑 3"], [0, 1]],
  ["nearer is told from the line above, wherever that went", ["申", "子 丑 1"], ["子 丑 3", "酉", "申", "子 丑 2"], [2, 3]],
  ["and of two as near the first", ["子 丑 1", "申", "子 丑 2"], ["酉", "子 丑 3", "戌"], [1, null, null]],
  ["a word that eight lines hold is looked up", ["子 丑 寅"], [...numbered(4, "申 酉"), ...numbered(8, "子 丑")], [4]],
  ["one that nine hold is not", ["子 丑 寅"], [...numbered(4, "申 酉"), ...numbered(9, "子 丑")], [null]],
  ["but three lines from where it is expected it is found all the same", ["子 丑 寅"], [...numbered(3, "申 酉"), ...numbered(9, "子 丑")], [3]],
  ["of many that share a word those that share most are compared", ["子 丑 寅 卯 辰"], [...numbered(8, "子 酉 酉 酉"), ...numbered(8, "酉 丑 酉 酉"), ". . 寅 卯 辰"], [16]],
  ["as many lines between the same two are the same, whatever they say", ["子", "巳", "午", "丑"], ["子", "申 酉", "戌", "丑"], [0, 1, 2, 3]],
  ["so are those above the first pair and below the last", ["巳", "子", "午"], ["申", "子", "戌"], [0, 1, 2]],
  ["where the blank ones differ in number, those with words", ["子", "巳", "", "丑"], ["子", "申", "丑"], [0, 1, null, 2]],
  ["where those with words differ, the blank ones", ["子", "巳", "", "午", "丑"], ["子", "申", "酉", "", "戌", "丑"], [0, null, 3, null, 5]],
  ["a blank line that may be typed into is the one with words there", ["子", "", "丑"], ["子", "申", "丑"], [0, 1, 2]],
  ["one that may not is not", ["子", "_", "丑"], ["子", "申", "丑"], [0, null, 2]],
  ["it is the blank one there, though words were typed beside it", ["子", "申", "", "丑"], ["子", "酉", "戌", "", "丑"], [0, null, 3, 4]],
  ["a line that stands where one of the pairs went has none", ["子", "巳", "丑", "午"], ["子", "午", "丑"], [0, null, 2, 1]],
  ["pairs that cross leave nothing between them", ["子", "巳", "丑"], ["丑", "申", "子"], [2, null, 0]],
  ["nothing is anywhere in nothing", ["子", "", "_"], [], [null, null, null]],
])("%s", (_, first, second, pairs) => {
  expect(matchLines(lines(first), lines(second), share)).toEqual(pairs);
});

test("what is known beforehand stays", () => {
  expect(matchLines(lines(["子", "丑", "寅"]), lines(["子", "丑", "卯"]), share, [1, null, null])).toEqual([1, null, null]);
});

test("where order tells nothing, only what says the same or nearly the same is found", () => {
  expect(alikeLines(lines(["午", "子 丑 寅", "巳", "午"]), lines(["申", "午", "子 丑 卯", "午"]), share)).toEqual([1, 2, null, 3]);
});

describe("what a line says", () => {
  test.each<[string, Line, Line, boolean]>([
    ["a number is not the text of it", rowLine([1], true), rowLine(["1"], true), false],
    ["a row's values have their columns", rowLine(["子", null], true), rowLine([null, "子"], true), false],
    ["blanks at its end are nothing", rowLine(["子"], true), rowLine(["子", null], true), true],
    ["a column's values have no order", columnLine(["子", "丑", null, "丑"]), columnLine(["丑", "丑", "子"]), true],
    ["but a number of times", columnLine(["子", "丑", "丑"]), columnLine(["子", "子", "丑"]), false],
    ["a number in a column is not the text of it", columnLine([1]), columnLine(["1"]), false],
  ])("%s", (_, one, other, same) => {
    expect(one.key === other.key).toBe(same);
  });

  test("only a blank row that nobody is asked to fill is a spacer", () => {
    expect([rowLine([], false), rowLine([null], true), rowLine(["子"], false), columnLine([null])].map(({ spacer, key }) => [spacer, key === ""])).toEqual([[true, true], [false, true], [false, false], [false, true]]);
  });

  test("what it holds is counted", () => {
    expect([...columnLine(["子", 1, "子", null]).marks.values()]).toEqual([2, 1]);
    expect([...rowLine(["子", 1, "子", null], true).marks.values()]).toEqual([1, 1, 1]);
  });
});
