import { saysBoth } from "../../src/text/saysBoth.js";

test.each([
  ["签了，还没签", true],
  ["没到账，已到账", true],
  ["都走了，都没走", true],
  ["办完了，还没办", true],
  ["说成了，又说没成", true],
  ["没签，后来签了", false],
  ["没批，又批了", false],
  ["没签完，签了三份", false],
  ["跑是跑了，没跑完", false],
  ["签了，款没到", false],
  ["没签", false],
])("%j says and denies one thing: %j", (text, both) => expect(saysBoth(text)).toBe(both));
