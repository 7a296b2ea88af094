import { clientBoards } from "../../../src/facts/boards/clientBoards.js";
import type { ClientAccount } from "../../../src/model/boards/account.js";
import type { Client, KeyPerson, LogEntry } from "../../../src/model/nouns.js";
import { client, entry, on, plan, type Rows } from "../../support/builders.js";
import { keyPerson, optionalSheets } from "../../support/optionalSheets.js";
import { readingOf } from "../../support/reading.js";

const NAME = "示例市自然资源局";
const NOW = { today: on("2025-08-18"), end: on("2025-08-17") };
const accountOf = (rows: Rows, now = NOW): ClientAccount | undefined => clientBoards(readingOf(rows), now).accounts?.[0];
const visit = (day: string, change: Partial<LogEntry> = {}): LogEntry =>
  entry({ day: on(day), client: [NAME], dayAction: "拜访客户", dayResult: "客户满意", channel: "面谈", met: true, counterpart: "客户", ...change });

describe("money (004-48, 004-52)", () => {
  test.each<[Partial<Client>, Partial<ClientAccount>]>([
    [{ budgetLast: 100, budgetThis: 120 }, { budgetChange: 20 }],
    [{ budgetLast: 0, budgetThis: 120 }, { budgetChange: null }],
    [{ budgetThis: 120 }, { budgetChange: null }],
    [{ yearPurchase: 30, yearSpend: 20 }, { returnRatio: 1.5, spendShare: 66.7 }],
    [{ yearPurchase: 0, yearSpend: 20 }, { returnRatio: 0, spendShare: null }],
    [{ yearPurchase: 30, yearSpend: 0 }, { returnRatio: null, spendShare: 0 }],
    [{ yearSpend: 11, spendBudget: 10 }, { costOver: 10 }],
    [{ yearSpend: 9, spendBudget: 10 }, { costOver: -10 }],
  ])("%j gives %j", (own, expected) => expect(accountOf({ clients: [client(own)] })).toMatchObject(expected));
});

describe("visits against the norm of the tier (004-04, 2.6 K6)", () => {
  const log = [visit("2025-01-06"), visit("2025-07-02"), visit("2025-07-20", { channel: "电话" }), visit("2025-08-12")];
  test("a running month is held to nothing: the month before counts, without calls", () => {
    expect(accountOf({ clients: [client({ tier: "战略伙伴" })], log })?.visits).toMatchObject({ n: 1, norm: 2, first: on("2025-07-01"), covered: true });
  });
  test("the reviewed week's own month counts once it is over", () => {
    expect(accountOf({ clients: [client({ tier: "战略伙伴" })], log }, { today: on("2025-09-01"), end: on("2025-08-31") })?.visits).toMatchObject({ n: 1, first: on("2025-08-01") });
  });
  test("a tier without a norm is held to nothing, until 设置 says more", () => {
    expect(accountOf({ clients: [client({ tier: "核心" })], log })?.visits).toBeNull();
    expect(accountOf({ clients: [client({ tier: "核心" })], log, settings: { numbers: new Map([["monthVisitsCore", 1]]) } })?.visits).toMatchObject({ n: 1, norm: 1 });
  });
  test("a log that begins inside the month says so", () => {
    expect(accountOf({ clients: [client({ tier: "战略伙伴" })], log: log.slice(1) })?.visits).toMatchObject({ covered: false, begins: on("2025-07-02") });
  });
  test.each<[string, Rows]>([
    ["no row names the client", { clients: [client({ tier: "战略伙伴" })], log: [visit("2025-07-02", { client: ["示例县水利局"] })] }],
    ["the log has no column that names clients", { clients: [client({ tier: "战略伙伴" })], log, without: ["client"] }],
    ["another client has the same name (ruling 9)", { clients: [client({ tier: "战略伙伴" }), client({ tier: "战略伙伴" })], log }],
    ["the log begins after the month", { clients: [client({ tier: "战略伙伴" })], log: [visit("2025-08-12")] }],
  ])("not judged where %s", (_, rows) => expect(accountOf(rows)?.visits ?? null).toBeNull());
});

describe("contacts with leaders (004-13)", () => {
  const leader = visit("2025-07-02", { counterpart: "领导(客户方)" });
  test("count by the column, and unsaid ones apart", () => {
    const log = [visit("2025-01-06"), leader, visit("2025-07-03", { counterpart: "领导(未注明)" }), visit("2025-07-04")];
    expect(accountOf({ clients: [client({ tier: "核心" })], log })?.senior).toMatchObject({ n: 1, unsaid: 1, norm: 1 });
  });
  test.each<[string, Partial<KeyPerson>, number]>([
    ["a deputy's, on its last day", { role: "分管领导", lastContact: on("2025-07-31") }, 1],
    ["the head's, on its first day", { role: "主要领导", lastContact: on("2025-07-01") }, 1],
    ["the head's, the day before", { role: "主要领导", lastContact: on("2025-06-30") }, 0],
    ["the head's, the day after", { role: "主要领导", lastContact: on("2025-08-01") }, 0],
    ["no leader's", { role: "经办人", lastContact: on("2025-07-31") }, 0],
    ["without a day", { role: "主要领导" }, 0],
  ])("a key person's last contact in that month is one: %s", (_, change, n) => {
    const contacts = [keyPerson(change), keyPerson({ role: "经办人" })];
    expect(accountOf({ clients: [client({ tier: "核心" })], log: [visit("2025-01-06")], change: optionalSheets({ contacts }) })?.senior).toMatchObject({ n });
  });
});

test.each<[string, NonNullable<Client["tier"]>, Partial<LogEntry>, number | null]>([
  ["a core client's meeting by its channel", "核心", { channel: "会议", day: on("2025-07-09") }, 1],
  ["a growth client's meeting by its name", "发展", { dayAction: "召开季度业务回顾会", day: on("2025-05-09") }, 1],
  ["a visit is no meeting", "核心", { day: on("2025-07-09") }, 0],
  ["another tier has none to hold", "战略伙伴", { channel: "会议", day: on("2025-07-09") }, null],
])("%s (004-08, 004-09)", (_, tier, change, n) => {
  expect(accountOf({ clients: [client({ tier })], log: [visit("2025-01-06"), visit("2025-07-09", change)] })?.meetings?.n ?? null).toBe(n);
});

test("contacts of three quarters that are over, where the log covers them (001-39)", () => {
  const log = [visit("2024-10-01"), visit("2024-11-01"), visit("2025-02-01"), visit("2025-05-01", { met: false })];
  expect(accountOf({ clients: [client()], log })?.contacts).toEqual([2, 1, 0]);
  expect(accountOf({ clients: [client()], log: log.slice(1) })?.contacts).toBeNull();
});

test.each([
  ["2024-02-18", 18],
  ["2024-02-19", 17],
  ["2025-12-01", null],
])("a first contact on %s is %p whole months ago (004-09b)", (first, months) => {
  expect(accountOf({ clients: [client({ firstContact: on(first) })] })?.months).toBe(months);
});

test("signals age, and one to come is none (004-57)", () => {
  const own = client({ seniorFewer: on("2025-08-08"), competitorSeen: on("2025-09-01") });
  expect(accountOf({ clients: [own] })?.signals).toEqual([{ kind: "seniorFewer", day: on("2025-08-08"), days: 10 }]);
});

test.each<[Partial<Client>, ClientAccount["plan"]]>([
  [{}, null],
  [{ accountPlan: "无" }, "none"],
  [{ accountPlan: "有" }, "unaudited"],
  [{ accountPlan: "有", planAuditor: "主管甲" }, "unaudited"],
  [{ accountPlan: "有", planAuditor: "主管甲", planAudited: on("2025-08-01") }, "audited"],
])("a plan of %j is %p (003-07)", (own, plan) => expect(accountOf({ clients: [client(own)] })?.plan).toBe(plan));

test("the triangle counts its filled roles and the clients its people hold together (004-40)", () => {
  const team = { manager: "销售甲", expert: "方案专家甲", successManager: "交付主管甲" };
  const clients = [client(team), client({ ...team, name: "示例县水利局" }), client({ name: "示例县教育局", manager: "销售甲" })];
  expect(clientBoards(readingOf({ clients }), NOW).accounts?.map((account) => account.team)).toEqual([{ n: 3, of: 3, clients: 2 }, { n: 3, of: 3, clients: 2 }, { n: 1, of: 3, clients: null }]);
});

test("the file counts only columns that somebody fills, by its three parts (002-19, 000-33)", () => {
  const clients = [client({ stage: "接触期", tier: "核心", sector: "水利", dealCount: 2, meetingSchedule: "每月" }), client({ name: "示例县水利局", stage: "意向期" })];
  expect(clientBoards(readingOf({ clients }), NOW).accounts?.map(({ file, prepared }) => [file.n, file.of, file.strategy, file.finance, prepared])).toEqual([
    [4, 4, { n: 2, of: 2 }, { n: 1, of: 1 }, { n: 1, of: 1 }],
    [1, 4, { n: 1, of: 2 }, { n: 0, of: 1 }, { n: 0, of: 1 }],
  ]);
});

test.each<[string, Rows, readonly string[] | null]>([
  ["no sheet of key persons", { clients: [client()] }, null],
  ["a key person of somebody else", { clients: [client()], change: optionalSheets({ contacts: [keyPerson({ client: ["示例县水利局"] })] }) }, []],
  ["a key one with an owner, a task and its outcome", { clients: [client()], plans: [plan({ client: [NAME], status: "完成" })], change: optionalSheets({ contacts: [keyPerson({ key: true, owner: ["销售甲"] })] }) }, ["chain", "key", "owner", "plan", "graded"]],
  ["a task of no client, and what became of one", { clients: [client()], plans: [plan(), plan({ client: [NAME], actual: "已办" })], change: optionalSheets({ contacts: [keyPerson()] }) }, ["chain", "plan", "graded"]],
  ["a task without an outcome", { clients: [client()], plans: [plan({ client: [NAME] })], change: optionalSheets({ contacts: [keyPerson()] }) }, ["chain", "plan"]],
])("five steps: %s (002-09)", (_, rows, steps) => expect(accountOf(rows)?.steps ?? null).toEqual(steps));

test("without the sheet 客户 nothing is read", () => {
  expect(clientBoards(readingOf({}), NOW)).toEqual({ accounts: null, tiers: null, health: null, relations: null, portfolio: null });
});
