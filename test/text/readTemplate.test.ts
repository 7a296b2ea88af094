import { readTemplate } from "../../src/text/readTemplate.js";

test.each([
  ["是否完成:", "unknown", "both-options"],
  ["是否完成:否", "not_done", "denied"],
  ["状态:进行中", undefined, undefined],
  ["完成:100", "done", "affirmed"],
  ["△", "partial", "sign"],
])("%s is %s", (text, label, rule) => expect(readTemplate(text)).toEqual(label === undefined ? undefined : { label, rule }));
