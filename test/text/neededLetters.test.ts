import { neededLetters } from "../../src/text/neededLetters.js";

const lettersOf = (pattern: RegExp): string | undefined => {
  const needed = neededLetters(pattern);
  return needed === undefined ? undefined : [...needed].sort().join("");
};

test.each<[RegExp, string | undefined]>([
  [/签/u, "签"],
  [/没?签(?:了|好)/u, "签"],
  [/款到|账清/u, "款账"],
  [/(?:签|办){2,3}了/u, "办签"],
  [/(?:签|办){0,3}了/u, "了"],
  [/(?:签|办)*/u, undefined],
  [/[一-龥]{1,4}局/u, "局"],
  [/[^，,]*/u, undefined],
  [/[a-c\d]/u, "0123456789abc"],
  [/[签\s]/u, undefined],
  [/[\u4e00-\u9fff]/u, undefined],
  [/([\u4e00-\u9fff])(?:倒|也)?是\1/u, "是"],
  [/(?<=客户)(?!不)满意/u, "满"],
  [/(?<!未)谈(?=妥)/u, "谈"],
  [/\d+[.]\/\s/u, "."],
  [/(\u7b7e)?约\1/u, "约"],
  [/\p{Script=Han}+款/u, "款"],
  [/^(?:了|已)$/u, "了已"],
  [/(?<word>签)/u, undefined],
  [/ok/iu, undefined],
  [/签|/u, undefined],
  [/签+?/u, "签"],
])("%s needs %s", (pattern, letters) => {
  expect(lettersOf(pattern)).toBe(letters);
});
