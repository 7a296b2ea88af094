import { choosePeople } from "../../src/facts/choosePeople.js";
import { entry, inputs, plan } from "../support/builders.js";

const listed = { sheet: "人员", columns: new Map(), hidden: 0, rows: [{ origin: { sheet: "人员", row: 2, column: 1 }, name: "销售丙" }] };

test("人员 first, then 设置, then who appears first in the rows", () => {
  const all = inputs({ plans: [plan({ owners: ["销售甲", "销售乙"] })], log: [entry({ owners: ["销售丁"] })], settings: { people: ["销售乙"] }, change: { people: listed } });
  expect(choosePeople(all)).toEqual(["销售丙", "销售乙", "销售甲", "销售丁"]);
});

test("another spelling stands for its name", () => {
  const all = inputs({ plans: [plan({ owners: ["小甲"] }), plan({ owners: ["销售甲"] })], settings: { aliases: new Map([["小甲", "销售甲"]]) } });
  expect(choosePeople(all)).toEqual(["销售甲"]);
});
