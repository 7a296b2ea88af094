import { remembered } from "../../src/text/remembered.js";

test("a text is read once while it is held, and again when too many came since", () => {
  const read: string[] = [];
  const lengthOf = remembered((text) => {
    read.push(text);
    return { length: text.length };
  }, 2);
  expect([lengthOf("甲"), lengthOf("甲"), lengthOf("甲乙")]).toEqual([{ length: 1 }, { length: 1 }, { length: 2 }]);
  expect(read).toEqual(["甲", "甲乙"]);
  lengthOf("丙");
  lengthOf("甲");
  expect(read).toEqual(["甲", "甲乙", "丙", "甲"]);
});
