import { defineRule } from "../../src/rules/rule.js";

const origin = { sheet: "周计划", row: 2, column: 4 };
const shape = { id: "missing-client", audience: "self", level: "info", needs: ["plans"], options: [], flags: ["missing"], doubts: [] } as const;

/** What the compiler must refuse; the type check of the project fails where it does not. */
export const REFUSED = [
  defineRule({
    ...shape,
    // @ts-expect-error the sentence needs {task}
    *check() {
      yield { say: "missing", with: {}, subject: "", origins: [origin] };
    },
  }),
  defineRule({
    ...shape,
    // @ts-expect-error this sentence is not the rule's
    *check() {
      yield { say: "other", with: { task: "" }, subject: "", origins: [origin] };
    },
  }),
  defineRule({
    ...shape,
    // @ts-expect-error a finding without a row
    *check() {
      yield { say: "missing", with: { task: "" }, subject: "", origins: [] };
    },
  }),
  defineRule({
    ...shape,
    // @ts-expect-error the rule did not ask for clients
    *check({ clients }) {
      for (const { client } of clients) yield { say: "missing", with: { task: client.name }, subject: "", origins: [client.origin] };
    },
  }),
];

test("the refused rules would still be rules if nobody checked types", () => {
  expect(REFUSED.map(({ id }) => id)).toEqual(REFUSED.map(() => "missing-client"));
});
