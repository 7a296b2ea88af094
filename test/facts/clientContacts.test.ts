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

test("the highest rung is read from the drop-down of older rows and from the words of recent ones", () => {
  expect(line([visit("2025-05-05", { resultKind: "签约" }), visit("2025-08-12", { dayResult: "初步确定合作方案" })])?.highestRung).toBe("signed");
  expect(line([visit("2025-05-05"), visit("2025-08-12", { dayResult: "初步确定合作方案" })])?.highestRung).toBe("agreed");
});

test("a client out of use has no line; a person sees only the own ones", () => {
  const clients = [client(), client({ name: "示例县水利局", active: "停用" }), client({ name: "示例县教育局", owners: ["销售乙"] })];
  expect(reviewed({ log: [], clients }).clients.map((own) => own.client.name)).toEqual([name, "示例县教育局"]);
  expect(reviewed({ log: [], clients }, { person: "销售甲" }).clients.map((own) => own.client.name)).toEqual([name]);
});
