import { remembered } from "../../src/text/remembered.js";

test("a text is kept from its second reading on, and read again when too many came since", () => {
  const read: string[] = [];
  const lengthOf = remembered((text) => {
    read.push(text);
    return { length: text.length };
  }, 2);
  expect(["甲", "甲", "甲", "甲乙", "甲"].map(lengthOf)).toEqual([1, 1, 1, 2, 1].map((length) => ({ length })));
  expect(read).toEqual(["甲", "甲", "甲乙"]);
  lengthOf("丙");
  lengthOf("甲");
  expect(read).toEqual(["甲", "甲", "甲乙", "丙", "甲"]);
});
