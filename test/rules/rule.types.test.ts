import { defineRule } from "../../src/rules/rule.js";

const origin = { sheet: "周计划", row: 2, column: 4 };
const shape = { id: "missing-client", audience: "self", level: "info", needs: ["plans"], options: [], flags: ["missing"], doubts: [] } as const;

/** What the compiler must refuse; the type check of the project fails where it does not. */
export const REFUSED = [
  // @ts-expect-error the sentence needs {task}
  defineRule(shape)(function* () {
    yield { say: "missing", with: {}, subject: "", origins: [origin] };
  }),
  // @ts-expect-error this sentence is not the rule's
  defineRule(shape)(function* () {
    yield { say: "other", with: { task: "" }, subject: "", origins: [origin] };
  }),
  // @ts-expect-error a finding without a row
  defineRule(shape)(function* () {
    yield { say: "missing", with: { task: "" }, subject: "", origins: [] };
  }),
  // @ts-expect-error the rule did not ask for clients
  defineRule(shape)(function* ({ clients }) {
    yield { say: "missing", with: { task: String(clients) }, subject: "", origins: [origin] };
  }),
];

test("the refused rules would still be rules if nobody checked types", () => {
  expect(REFUSED.map(({ id }) => id)).toEqual(REFUSED.map(() => "missing-client"));
});
