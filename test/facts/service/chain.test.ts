import { chain } from "../../../src/facts/service/chain.js";
import { clientNames } from "../../../src/facts/clientNames.js";
import { slotReader } from "../../../src/facts/slots.js";
import type { KeyPerson } from "../../../src/model/nouns.js";
import { inputs, on } from "../../support/builders.js";
import { keyPerson, optionalSheets } from "../../support/optionalSheets.js";

const today = on("2025-08-18");
const of = (people: readonly Partial<KeyPerson>[] | null, without: readonly string[] = []) => {
  const given = inputs(people === null ? {} : { change: optionalSheets({ contacts: people.map(keyPerson), without }) });
  return chain({ inputs: given, person: null, names: clientNames(given), slotsOf: slotReader(given.log, clientNames(given)) }, today);
};
const first = (...people: readonly Partial<KeyPerson>[]) => of(people)?.[0];

test("without the sheet 关键人 there is no board", () => expect(of(null)).toBeNull());

test("names the roles that a decision needs and that nobody on record has; who only introduced us is not one", () => {
  expect(first({ role: "主要领导" }, { role: "介绍人" })?.uncovered).toEqual(["分管领导", "对接人", "经办人"]);
});

test.each<[string, readonly Partial<KeyPerson>[], string | null]>([
  ["leaders for, desk against", [{ role: "主要领导", support: 1 }, { role: "经办人", support: -1 }], "desk"],
  ["desk for, leaders undecided", [{ role: "分管领导", support: 0 }, { role: "对接人", support: 2 }], "leaders"],
  ["all for", [{ role: "主要领导", support: 1 }, { role: "经办人", support: 1 }], null],
  ["nobody of the desk has a figure", [{ role: "主要领导", support: 1 }, { role: "经办人" }], null],
  ["no leader on record: not covered, not stuck", [{ role: "经办人", support: 2 }], null],
])("%s", (_, people, stuck) => expect(first(...people)?.stuck).toBe(stuck));

test("counts who joined in the quarter of today, neither earlier nor to come", () => {
  const found = first({ joined: on("2025-06-30") }, { joined: on("2025-07-01") }, { joined: on("2025-08-18") }, { joined: on("2025-08-19") });
  expect(found?.joined).toHaveLength(2);
});

test("a change shows for ninety days", () => {
  expect(first({ changed: on("2025-05-20") }, { changed: on("2025-05-19") })?.changed).toHaveLength(1);
});

test("leaders met within thirty days, of the leaders on record; not told without the column or without leaders", () => {
  const people = [{ role: "主要领导", lastContact: on("2025-07-19") }, { role: "分管领导", lastContact: on("2025-07-18") }, { role: "分管领导" }] as const;
  expect(first(...people)?.leadersMet).toEqual({ n: 1, of: 3 });
  expect(of(people, ["lastContact"])?.[0]?.leadersMet).toBeNull();
  expect(first({ role: "经办人" })?.leadersMet).toBeNull();
});

test("closeness is the mean of the figures there are", () => {
  expect(first({ closeness: 2 }, { closeness: 3 }, {})?.closeness).toBe(2.5);
  expect(first({})?.closeness).toBeNull();
});
