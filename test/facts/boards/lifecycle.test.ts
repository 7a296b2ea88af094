import { lifecycle } from "../../../src/facts/boards/lifecycle.js";
import type { LifecycleLine } from "../../../src/model/boards/lifecycle.js";
import type { Client } from "../../../src/model/nouns.js";
import { client, inputs, on } from "../../support/builders.js";

const today = on("2025-08-18");
const of = (...clients: readonly Client[]): readonly LifecycleLine[] | null => lifecycle({ inputs: inputs(clients.length === 0 ? {} : { clients }), person: null }, today);

test("without the sheet 客户 there is no table", () => expect(of()).toBeNull());

test.each<[string, Partial<Client>, number | null, number | null, boolean]>([
  ["on the limit", { stage: "接触期", stageSince: on("2025-07-19") }, 30, 30, false],
  ["a day past the limit", { stage: "接触期", stageSince: on("2025-07-18") }, 31, 30, true],
  ["a stage without a limit", { stage: "执行期", stageSince: on("2024-01-01") }, 595, null, false],
  ["no date", { stage: "推进期" }, null, 90, false],
  ["no stage", { stageSince: on("2025-08-01") }, 17, null, false],
  ["a date to come", { stage: "意向期", stageSince: on("2025-09-01") }, 0, 60, false],
])("%s", (_, given, days, limit, stalled) => {
  expect(of(client(given))?.[0]).toMatchObject({ days, limit, stalled });
});

test("a stage has the actions and the output of 设置", () => {
  expect(of(client({ stage: "签约期" }))?.[0]).toMatchObject({ actions: "商务谈判，走采购与签约流程", wanted: "合同或协议", hasOutput: null });
});

test("an output is missed only where the column is used and a stage is named (ruling 17)", () => {
  const lines = of(client({ stage: "签约期", stageOutput: "合同原件" }), client({ stage: "接触期" }), client());
  expect(lines?.map(({ hasOutput }) => hasOutput)).toEqual([true, false, null]);
});
