import { remembered } from "../../src/text/remembered.js";

function remembering(most: number): { readonly read: string[]; readonly lengthOf: (text: string) => { readonly length: number } } {
  const read: string[] = [];
  return { read, lengthOf: remembered((text) => (read.push(text), { length: text.length }), most) };
}

test("a text is kept from its second reading on, and read again when too many came since", () => {
  const { read, lengthOf } = remembering(2);
  expect(["甲", "甲", "甲", "甲乙", "甲"].map(lengthOf)).toEqual([1, 1, 1, 2, 1].map((length) => ({ length })));
  expect(read).toEqual(["甲", "甲", "甲乙"]);
  for (const text of ["丙", "丁", "戊", "己", "甲"]) lengthOf(text);
  expect(read).toEqual(["甲", "甲", "甲乙", "丙", "丁", "戊", "己", "甲"]);
});

test("what is met again and again outlasts all that comes once", () => {
  const { read, lengthOf } = remembering(4);
  for (const text of ["甲", "甲"]) lengthOf(text);
  for (let nth = 0; nth < 50; nth += 1) for (const text of [`第${nth}家`, "甲"]) lengthOf(text);
  expect(read.filter((text) => text === "甲")).toHaveLength(2);
});
