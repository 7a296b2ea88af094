import { countContacts } from "../../src/grade/contacts.js";
import { countWeek } from "../../src/grade/counts.js";
import type { FourElements } from "../../src/model/review.js";
import { entry } from "../support/builders.js";
import { contact, judged } from "../support/facts.js";

const elements = (action: boolean, result: boolean, responsible: boolean, due: boolean): FourElements => ({ action, result, responsible, due, responsibleAssumed: false });
const columns = (...fields: readonly string[]): ReadonlyMap<string, number> => new Map(fields.map((field, at) => [field, at]));
const count = (change: Partial<Parameters<typeof countWeek>[0]>) => countWeek({ plans: [], slots: [], planColumns: columns("expected", "due"), waits: [], nextPlans: 0, ...change });

test("each task is counted by its grade, once", () => {
  const plans = (["done", "done", "partial", "missed", "missed", "missed", "postponed", "cancelled", "unclear"] as const).map((grade, at) => judged(grade, {}, { sure: at < 7 }));
  expect(count({ plans, nextPlans: 4 })).toMatchObject({ planned: 9, done: 2, partial: 1, missed: 3, postponed: 1, cancelled: 1, unclear: 1, completion: { n: 2, of: 8 }, unsure: 2, nextPlans: 4 });
});

test.each<[string, readonly string[], { n: number; of: number }]>([
  ["all four", ["expected", "due"], { n: 5, of: 12 }],
  ["not the result where its column is missing", ["due"], { n: 4, of: 9 }],
  ["nor the date", ["expected"], { n: 4, of: 9 }],
  ["nor both", [], { n: 3, of: 6 }],
])("filled elements: %s (ruling 17)", (_, fields, ratio) => {
  const plans = [elements(true, true, true, true), elements(true, false, false, false), elements(false, false, false, false)].map((own) => judged("done", {}, { elements: own }));
  expect(count({ plans, planColumns: columns(...fields) }).elements).toEqual(ratio);
});

test.each<[readonly (number | null)[], number, number | null]>([
  [[], 0, null],
  [[null], 1, null],
  [[3, null, 14, 5], 4, 14],
  [[0, null], 2, 0],
])("needs that wait %j: %d open, the longest %j days", (waits, openNeeds, longestWait) => {
  expect(count({ waits })).toMatchObject({ openNeeds, longestWait });
});

describe("contacts", () => {
  const both = ["示例市自然资源局", "示例县水利局"];
  const counted = (...slots: readonly ReturnType<typeof contact>[]) => countContacts(slots);

  test("none", () => {
    expect(counted()).toEqual({ contacts: { arranged: 0, realised: 0, failed: 0, unknown: 0, byCounterpart: {}, fromText: 0, named: 0 }, tangible: { n: 0, of: 0 }, signedOrPaid: 0, attitudes: { positive: 0, neutral: 0, negative: 0 }, eveningReceptions: 0 });
  });

  test("each is arranged, and took place, failed, or nobody says", () => {
    expect(counted(contact(), contact({ met: false }), contact({ met: false }), contact({ met: null }), contact({ external: false })).contacts).toMatchObject({ arranged: 4, realised: 1, failed: 2, unknown: 1 });
  });

  test("two clients of one row are two, met or not (ruling 3)", () => {
    expect(counted(contact({ clients: both }), contact({ clients: both, met: false }), contact({ clients: both, met: null }), contact({ clients: both.slice(1) })).contacts).toEqual({ arranged: 7, realised: 3, failed: 2, unknown: 2, byCounterpart: { client: 3 }, fromText: 3, named: 3 });
  });

  test("whom they were with, by the words or by the column", () => {
    const { contacts } = counted(contact(), contact({ counterpart: "investor", entry: entry({ counterpart: "投资方" }) }), contact({ counterpart: null }), contact({ counterpart: "leader", met: false }));
    expect([contacts.byCounterpart, contacts.fromText]).toEqual([{ client: 1, investor: 1, other: 1 }, 2]);
  });

  test("only those that took place have a result", () => {
    const { tangible, signedOrPaid } = counted(contact({}, { rung: "agreed" }), contact({}, { rung: "willing" }), contact({ clients: both }, { rung: "signed" }), contact({}, { rung: "paid" }), contact({ met: false }, { rung: "paid" }), contact({}, { rung: "written" }));
    expect([tangible, signedOrPaid]).toEqual([{ n: 5, of: 6 }, 3]);
  });

  test("feedback is counted a slot once, receptions only in the evening, also of guests from within", () => {
    const { attitudes, eveningReceptions } = counted(
      contact({ clients: both }, { attitude: "positive" }),
      contact({}, { attitude: "positive" }),
      contact({ met: null }, { attitude: "negative" }),
      contact({ slot: "evening", reception: true, external: false }, { attitude: "neutral" }),
      contact({ slot: "evening", reception: true }, { attitude: "neutral" }),
      contact({ slot: "evening" }),
      contact({ reception: true }),
    );
    expect([attitudes, eveningReceptions]).toEqual([{ positive: 2, neutral: 1, negative: 1 }, 2]);
  });
});
