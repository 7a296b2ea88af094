import { countedOnce, twinVisits } from "../../src/facts/twinVisits.js";
import type { OwnedSlot } from "../../src/facts/slots.js";
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
