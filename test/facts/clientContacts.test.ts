import { isoDay } from "../../src/model/day.js";
import type { LogEntry } from "../../src/model/nouns.js";
import type { ClientLine } from "../../src/model/review.js";
import { client, entry, on, reviewed } from "../support/builders.js";

const name = "示例市自然资源局";
const visit = (iso: string, change: Partial<LogEntry> = {}): LogEntry => entry({ day: on(iso), dayAction: "拜访客户", dayResult: "客户满意", client: [name], ...change });
const line = (log: readonly LogEntry[]): ClientLine | undefined => reviewed({ log, clients: [client()] }).clients[0];

test("the last contact is the last that took place", () => {
  const found = line([visit("2025-08-05"), visit("2025-08-12", { dayResult: "没见到" })]);
  expect([found?.lastContact === undefined || found.lastContact === null ? null : isoDay(found.lastContact), found?.quietDays]).toEqual(["2025-08-05", 13]);
});

test("a name is matched exactly or by alias, never by likeness", () => {
  expect(line([visit("2025-08-12", { client: ["示例市自然资源和规划局"] })])?.lastContact).toBeNull();
  expect(reviewed({ log: [visit("2025-08-12", { client: ["市资源局"] })], clients: [client({ aliases: ["市资源局"] })] }).clients[0]?.quietDays).toBe(6);
});

test("visits of the month are those in person that took place", () => {
  const log = [visit("2025-08-01"), visit("2025-07-31"), visit("2025-08-04", { channel: "电话" }), visit("2025-08-05", { dayResult: "没见到" }), visit("2025-08-13", { channel: "会议" })];
  expect(line(log)?.monthVisits).toBe(2);
});

test.each([
  ["words of the week", [visit("2025-08-12", { dayResult: "初步确定合作方案" })], "agreed 2025-08-12"],
  ["words of two months ago stand until something higher", [visit("2025-06-10", { dayResult: "已签约" }), visit("2025-08-12", { dayResult: "初步确定合作方案" })], "signed 2025-06-10"],
  ["the last day on which it was told", [visit("2025-07-08", { dayResult: "初步确定合作方案" }), visit("2025-08-12", { dayResult: "初步确定合作方案" })], "agreed 2025-08-12"],
  ["the drop-down of a row of last year", [visit("2024-09-03", { resultKind: "签约" }), visit("2025-08-12", { dayResult: "初步确定合作方案" })], "signed 2024-09-03"],
  ["words of last year are not read", [visit("2024-09-03", { dayResult: "已签约" }), visit("2025-08-12", { dayResult: "初步确定合作方案" })], "agreed 2025-08-12"],
  ["a drop-down beside a meeting that did not take place", [visit("2024-09-03", { resultKind: "签约", met: false })], null],
  ["the evening's own client", [visit("2025-08-12", { dayResult: "无", eveningAction: "拜访客户", eveningResult: "有合作意愿" })], "willing 2025-08-12"],
  ["satisfaction is no commitment", [visit("2025-08-12")], null],
  ["a row dated after the review", [visit("2025-08-19", { dayResult: "已签约" })], null],
])("commitment of a client: %s", (_, log, expected) => {
  const found = line(log);
  expect(found === undefined || found.rungDay === null ? null : `${found.highestRung ?? ""} ${isoDay(found.rungDay)}`).toBe(expected);
});

test("a client out of use has no line; a person sees only the own ones", () => {
  const clients = [client(), client({ name: "示例县水利局", active: "停用" }), client({ name: "示例县教育局", owners: ["销售乙"] })];
  expect(reviewed({ log: [], clients }).clients.map((own) => own.client.name)).toEqual([name, "示例县教育局"]);
  expect(reviewed({ log: [], clients }, { person: "销售甲" }).clients.map((own) => own.client.name)).toEqual([name]);
});

test("a row that names the client for the evening alone is its contact", () => {
  expect(line([entry({ day: on("2025-08-12"), eveningAction: "接待客户", eveningResult: "客户满意", eveningClient: [name] }), entry()])?.lastContact).toBe(on("2025-08-12"));
});
