import { countedOnce, twinVisits } from "../../src/facts/twinVisits.js";
import type { OwnedSlot } from "../../src/facts/slots.js";
import { entry } from "../support/builders.js";
import { contact } from "../support/facts.js";

const CLIENT = ["示例县水利局"];
const visit = (owner: string, action: string, change: Parameters<typeof contact>[0] = {}): OwnedSlot => contact({ action, clients: CLIENT, ...change }, {}, owner);
const found = (...slots: readonly OwnedSlot[]): readonly boolean[] => twinVisits(slots).map(({ sure }) => sure);

test("alike words of two people on one client, day and time are one meeting", () => {
  const slots = [visit("销售甲", "去水利局汇报灌区方案"), visit("销售乙", "到水利局汇报灌区方案")];
  expect(found(...slots)).toEqual([true]);
  expect(countedOnce(slots)).toEqual([slots[0]]);
});

test("a row that names the other person is of the same meeting, whatever its words", () => {
  expect(found(visit("销售甲", "与销售乙一起汇报"), visit("销售乙", "拜访局长"))).toEqual([true]);
});

const noted = (note: string): Parameters<typeof contact>[0] => ({ entry: entry({ note }) });

test.each([
  ["非同一次 in the first row", "汇报灌区方案", "汇报灌区方案", "非同一次", "", []],
  ["非同一次 in the second row, words around it", "汇报灌区方案", "汇报灌区方案", "", "与销售甲非同一次，下午另去", []],
  ["不是同一次", "汇报灌区方案", "汇报灌区方案", "不是同一次", "", []],
  ["separate visit", "汇报灌区方案", "汇报灌区方案", "Separate visit", "", []],
  ["同一次 settles what words leave open", "汇报灌区方案", "催收尾款", "", "同一次", [true]],
  ["another remark settles nothing", "汇报灌区方案", "催收尾款", "下次带合同", "", [false]],
])("a person settles it in 备注: %s", (_, one, other, note, otherNote, expected) => {
  const slots = [visit("销售甲", one, noted(note)), visit("销售乙", other, noted(otherNote))];
  expect(found(...slots)).toEqual(expected);
  expect(countedOnce(slots)).toHaveLength(expected.includes(true) ? 1 : 2);
});

test("other words leave it to a person, and both count", () => {
  const slots = [visit("销售甲", "汇报灌区方案"), visit("销售乙", "催收尾款")];
  expect(found(...slots)).toEqual([false]);
  expect(countedOnce(slots)).toEqual(slots);
});

test.each([
  ["one person's two rows", visit("销售甲", "汇报方案"), visit("销售甲", "汇报方案")],
  ["another client", visit("销售甲", "汇报方案"), visit("销售乙", "汇报方案", { clients: ["示例县教育局"] })],
  ["day and evening", visit("销售甲", "汇报方案"), visit("销售乙", "汇报方案", { slot: "evening" })],
  ["one met, the other did not", visit("销售甲", "汇报方案"), visit("销售乙", "汇报方案", { met: false })],
  ["no client named", visit("销售甲", "汇报方案", { clients: [] }), visit("销售乙", "汇报方案", { clients: [] })],
])("two meetings: %s", (_, one, other) => {
  expect(found(one, other)).toEqual([]);
});
