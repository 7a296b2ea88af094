import { numberOf } from "../../src/text/numberOf.js";

test.each([
  ["3.5", 3.5],
  ["两", 2],
  ["俩", 2],
  ["仨", 3],
  ["零", 0],
  ["九", 9],
  ["十", 10],
  ["十二", 12],
  ["二十", 20],
  ["九十九", 99],
])("%s is %s", (numeral, number) => expect(numberOf(numeral)).toBe(number));

test.each(["", "百", "一百二十", "十百", "一二", "二十一十", "签"])("%j is no short numeral", (numeral) => expect(numberOf(numeral)).toBeUndefined());
