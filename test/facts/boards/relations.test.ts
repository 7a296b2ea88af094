import { relations } from "../../../src/facts/boards/relations.js";
import type { Score } from "../../../src/model/nouns.js";
import { client, on } from "../../support/builders.js";
import { optionalSheets, score } from "../../support/optionalSheets.js";
import { readingOf } from "../../support/reading.js";

const six = (value: number): Partial<Score> => ({ acceptance: value, attendance: value, information: value, guidance: value, projectSupport: value, preference: value });
const lines = (...scores: readonly Score[]) => relations(readingOf({ clients: [client()], change: optionalSheets({ scores }) }), on("2025-08-18"));

test("six metrics give a total of thirty at most, and the change against the assessment before", () => {
  expect(lines(score({ day: on("2025-02-01"), ...six(4) }), score({ day: on("2025-05-01"), ...six(5) }))?.[0]).toMatchObject({ latest: { total: 30 }, previous: { total: 24 }, change: 6 });
});

test("five of six give no total and no change", () => {
  const { preference, ...five } = six(5);
  expect(preference).toBe(5);
  expect(lines(score({ day: on("2025-02-01"), ...six(4) }), score({ day: on("2025-05-01"), ...five }))?.[0]).toMatchObject({ latest: { total: null, entered: 5 }, change: null });
});

test("the first assessment has nothing before it", () => expect(lines(score(six(3)))?.[0]).toMatchObject({ previous: null, change: null }));

test("health scores alone are no assessment", () => expect(lines(score({ growth: 80 }))).toBeNull());
