import { settleConflicts } from "../../src/read/conflicts.js";

const row = (more: object): object => ({ task: "甲", week: 1, owners: ["销售甲"], ...more });
const settled = (...rows: readonly object[]): readonly object[] => settleConflicts(rows.map((one) => ({ mark: "冲突 1", nouns: [one] })));

test.each<[string, readonly object[], object]>([
  ["what they agree on and what only one says stays", [row({ expected: "盖章", note: "子" }), row({ expected: "盖章" })], row({ expected: "盖章", note: "子" })],
  ["what they tell differently is left out", [row({ expected: "盖章" }), row({ expected: "签收" })], row({})],
  ["how it went is kept, told twice", [row({ actual: "完成" }), row({ actual: "未完成" })], row({ conflict: "完成 ／ 未完成" })],
  ["every owner of either", [row({}), row({ owners: ["销售乙", "销售甲"] })], row({ owners: ["销售甲", "销售乙"] })],
])("rows of one mark count once: %s", (_, rows, expected) => {
  expect(settled(...rows)).toEqual([expected]);
});

test("a row alone with its mark, and one without, is as it stands", () => {
  expect(settleConflicts([row({ actual: "完成" }), { mark: "冲突 2", nouns: [row({ actual: "未完成" })] }])).toEqual([row({ actual: "完成" }), row({ actual: "未完成" })]);
});
