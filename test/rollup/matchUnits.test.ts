import { matchUnits } from "../../src/rollup/matchUnits.js";
import { settleGroup, type Unit } from "../../src/rollup/settleGroup.js";
import { bookRow, type RowOf } from "./bookRow.js";

const unit = (row: RowOf): Unit => settleGroup("键", [bookRow(row)]).units[0] ?? { key: "键", tellings: [] };
const task = (number: number, words: string): Unit => unit({ cells: { number, task: words } });
const log = (action: string): Unit => unit({ kind: "log", cells: { dayAction: action } });
const found = (base: readonly Unit[], mailed: readonly Unit[]): readonly unknown[] => {
  const matches = matchUnits(base, mailed);
  return base.map((own) => {
    const match = matches.get(own);
    return match ? `${mailed.indexOf(match.unit)}${match.sure ? "" : "?"}` : "-";
  });
};

test.each<[string, readonly Unit[], readonly Unit[], readonly string[]]>([
  ["the same words before the same number", [task(1, "报送方案"), task(2, "催收尾款")], [task(1, "催收尾款"), task(2, "报送方案")], ["1", "0"]],
  ["the same number before alike words", [task(1, "报送灌区一期方案")], [task(2, "报送灌区二期方案"), task(1, "报送灌区三期的方案")], ["1"]],
  ["alike words under another number", [task(1, "报送灌区一期方案")], [task(2, "报送灌区一期方案稿")], ["0"]],
  ["another task under the same number takes the place, and nothing decided", [task(1, "报送方案")], [task(1, "接待考察团")], ["0?"]],
  ["neither words nor number", [task(1, "报送方案")], [task(2, "接待考察团")], ["-"]],
  ["a log row half reworded in its own place", [log("拜访水利局谈协议")], [log("拜访水利局送材料")], ["0"]],
  ["and not where another row stands there", [log("甲事"), log("拜访水利局谈协议")], [log("拜访水利局送材料"), log("甲事")], ["1", "-"]],
])("last week's row is found again by %s", (_, base, mailed, expected) => {
  expect(found(base, mailed)).toEqual(expected);
});
