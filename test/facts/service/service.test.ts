import { clientNames } from "../../../src/facts/clientNames.js";
import { service } from "../../../src/facts/service/service.js";
import { slotReader } from "../../../src/facts/slots.js";
import { workingDays } from "../../../src/facts/workingDays.js";
import type { Ticket } from "../../../src/model/nouns.js";
import { client, inputs, on } from "../../support/builders.js";
import { optionalSheets, ticket } from "../../support/optionalSheets.js";
import { without } from "../../support/without.js";

const at = (day: string) => ({ day: on(day), minutes: null });
const of = (tickets: readonly Ticket[] | null) => {
  const given = inputs(tickets === null ? {} : { change: optionalSheets({ tickets }) });
  return service({ inputs: given, person: null, names: clientNames(given), slotsOf: slotReader(given.log, clientNames(given)) }, { day: on("2025-08-18"), minutes: null }, workingDays(given));
};

test("without the sheet 问题单 there is no board", () => expect(of(null)).toBeNull());

test("shows the open ones and those solved within thirty days, and counts all solved in time", () => {
  const found = of([
    ticket({ issue: "未解决", raised: at("2025-06-02") }),
    ticket({ issue: "三十天前解决", raised: at("2025-07-17"), solved: at("2025-07-19"), source: "主动" }),
    ticket({ issue: "三十一天前解决", raised: at("2025-06-02"), solved: at("2025-07-18"), source: "被动" }),
    ticket({ issue: "没有提出时间", source: "主动" }),
  ]);
  expect(found?.tickets.map((line) => line.ticket.issue)).toEqual(["未解决", "三十天前解决"]);
  expect(found?.inTime).toEqual({ n: 1, of: 2 });
  expect(found?.bySource).toEqual({ 主动: 2, 被动: 1 });
});

test("the tier of the client on the sheet 客户 puts the clock, by whichever name it is typed; a problem of nobody has none", () => {
  const nobody = without(ticket({ issue: "没写客户", raised: at("2025-08-18") }), "client");
  const given = inputs({ clients: [client({ tier: "战略伙伴", aliases: ["自规局"] }), client({ name: "示例县水利局" })], change: optionalSheets({ tickets: [ticket({ client: ["自规局"], raised: at("2025-08-18") }), ticket({ client: ["示例县水利局"], raised: at("2025-08-18") }), nobody] }) });
  const found = service({ inputs: given, person: null, names: clientNames(given), slotsOf: slotReader(given.log, clientNames(given)) }, { day: on("2025-08-18"), minutes: null }, workingDays(given));
  expect(found?.tickets.map(({ client: name, tier, limit }) => [name, tier, limit.unit])).toEqual([["示例市自然资源局", "战略伙伴", "hours"], ["示例县水利局", null, "days"], ["", null, "days"]]);
});

test("a problem solved on its last day is in time, a day later it is not", () => {
  expect(of([ticket({ raised: at("2025-08-04"), solved: at("2025-08-13") }), ticket({ raised: at("2025-08-04"), solved: at("2025-08-14") })])?.inTime).toEqual({ n: 1, of: 2 });
});
