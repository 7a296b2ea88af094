import { lifecycle } from "../../../src/facts/boards/lifecycle.js";
import { clientNames } from "../../../src/facts/clientNames.js";
import { slotReader } from "../../../src/facts/slots.js";
import type { Client } from "../../../src/model/nouns.js";
import { client, inputs, on } from "../../support/builders.js";

const today = on("2025-08-18");
const of = (change: Partial<Client> | null) => {
  const given = inputs(change === null ? {} : { clients: [client(change)] });
  const names = clientNames(given);
  return lifecycle({ inputs: given, person: null, names, slotsOf: slotReader(given.log, names) }, today);
};

test("without the sheet 客户 there is no table", () => expect(of(null)).toBeNull());

test.each<[string, Partial<Client>, number | null, number | null, boolean]>([
  ["on the limit", { stage: "接触期", stageSince: on("2025-07-19") }, 30, 30, false],
  ["a day past the limit", { stage: "接触期", stageSince: on("2025-07-18") }, 31, 30, true],
  ["a stage without a limit", { stage: "执行期", stageSince: on("2024-01-01") }, 595, null, false],
  ["no date", { stage: "推进期" }, null, 90, false],
  ["no stage", { stageSince: on("2025-08-01") }, 17, null, false],
  ["a date to come", { stage: "意向期", stageSince: on("2025-09-01") }, 0, 60, false],
])("%s", (_, change, days, limit, stalled) => {
  expect(of(change)?.[0]).toMatchObject({ days, limit, stalled });
});
