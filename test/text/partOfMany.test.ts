import { partOfMany } from "../../src/text/partOfMany.js";

test.each([
  ["第一批发了", true],
  ["头两个章盖了", true],
  ["开局不错，第一家签了", true],
  ["一家没签，别的都签了", true],
  ["有一家拒了，另外四家签了", true],
  ["主要的都办了", true],
  ["除质保金外都收了", true],
  ["首批交付了，后两批排产", true],
  ["钱到了，但只是定金", true],
  ["《延期付款协议》签了一方", true],
  ["第一批发了，第二批也发了", false],
  ["头批交了，剩下两批昨天交了", false],
  ["没开成，另约周四", false],
  ["都办了", false],
  ["除夕前都办了", false],
])("%j says so of a part only: %j", (text, part) => expect(partOfMany(text)).toBe(part));
