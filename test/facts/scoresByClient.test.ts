import { scoresByClient } from "../../src/facts/scoresByClient.js";
import { client, on } from "../support/builders.js";
import { optionalSheets, score } from "../support/optionalSheets.js";
import { readingOf } from "../support/reading.js";

const today = on("2025-08-18");

test("scores up to today stand by their client, the oldest first; nobody's and those of a name that two have stand with none", () => {
  const [late, early, future] = ["2025-08-18", "2025-08-01", "2025-08-19"].map((day) => score({ client: ["甲局"], day: on(day) }));
  const scores = [late, early, future, score({ client: ["同名局"] }), score({ client: ["没有的局"] }), score({ client: ["乙局", "甲局"], day: on("2025-08-10") })].flatMap((row) => (row ? [row] : []));
  const clients = [client({ name: "甲局" }), client({ name: "同名局" }), client({ name: "同名局" }), client({ name: "乙局", owners: ["销售乙"] })];
  const found = (person: string | null) => scoresByClient(readingOf({ clients, change: optionalSheets({ scores }) }, person), today).map((one) => [one.client.name, one.rows.map(({ day }) => day)]);
  expect(found(null)).toEqual([["甲局", [on("2025-08-01"), on("2025-08-10"), today]], ["乙局", [on("2025-08-10")]]]);
  expect(found("销售乙")).toEqual([["乙局", [on("2025-08-10")]]]);
  expect(scoresByClient(readingOf({ clients }), today)).toEqual([]);
});
