import { claimWords } from "../../../src/text/claimWords.js";
import { signsOf } from "../../../src/text/learned/signsOf.js";

test("the verdict alone, with its trust, its rule, the number of claims and the last of them", () => {
  const claims = claimWords("合同签了，款没到").claims;
  expect(signsOf({ label: "partial", rule: "mixed-result", sure: false, claims, tokens: [] }).map((pieces) => pieces.join(""))).toEqual([
    "partial",
    "partial unsure",
    "partial mixed-result",
    "partial mixed-result unsure",
    "partial of 2",
    "partial at last not",
    "partial at last by negated-event",
  ]);
});

test("a row without claims has no last one", () => {
  expect(signsOf({ label: "unknown", rule: "blank", sure: true, claims: [], tokens: [] }).map((pieces) => pieces.join(""))).toContain("unknown at last –");
});
