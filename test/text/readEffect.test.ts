import { readEffect } from "../../src/text/readEffect.js";

test.each(["", "  ", "\n"])("a result of %j is blank, and weighed by nothing", (result) => {
  expect(readEffect("跑3家单位", result)).toMatchObject({ label: "unclear", rule: "blank", phrase: "", sure: true });
});
