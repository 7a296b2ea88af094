import { tokenise } from "../../src/text/tokenise.js";

test.each([
  ["8月14日", 814],
  ["8月", 800],
  ["8/14", 814],
  ["12月31日", 1231],
  ["2.45", undefined],
  ["3.32", undefined],
])("%s dates by %s", (text, value) => expect(tokenise(text).find(({ kind }) => kind === "date")?.value).toBe(value));

test.each(["做", "办", "搞", "弄"])("没%s is of the whole task", (verb) => {
  expect(tokenise(`没${verb}`).map(({ kind, topic }) => [kind, topic])).toEqual([["not", undefined], ["stem", "complete"]]);
});
