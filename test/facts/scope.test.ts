import { clientsOf, needsOf, peopleOf, projectsOf } from "../../src/facts/scope.js";
import type { Inputs } from "../../src/model/inputs.js";
import type { Person } from "../../src/model/nouns.js";
import { client, entry, inputs, need, on, plan, WEEK, type Rows } from "../support/builders.js";
import { project } from "../support/projectLines.js";
import { without } from "../support/without.js";

const listed = (...rows: readonly Partial<Person>[]): Partial<Inputs> => ({
  people: { sheet: "人员", columns: new Map(), hidden: 0, rows: rows.map((row, at): Person => ({ origin: { sheet: "人员", row: at + 2, column: 1 }, name: "销售乙", ...row })) },
});
const people = (rows: Rows, person: string | null = null): readonly string[] => peopleOf(inputs(rows), person, WEEK);

test.each<[string, Rows, readonly string[]]>([
  ["listed without days", { change: listed({}) }, ["销售乙"]],
  ["who began on the week's last day", { change: listed({ from: on("2025-08-17") }) }, ["销售乙"]],
  ["not who began on the day after", { change: listed({ from: on("2025-08-18") }) }, []],
  ["who left on the week's first day", { change: listed({ to: on("2025-08-11") }) }, ["销售乙"]],
  ["not who left on the day before", { change: listed({ to: on("2025-08-10") }) }, []],
  ["who left, but has a row in the week", { change: listed({ to: on("2025-08-10") }), plans: [plan({ owners: ["销售乙"] })] }, ["销售乙"]],
  ["whom 设置 names", { settings: { people: ["销售丙"] } }, ["销售丙"]],
  ["who has a log row the week before", { log: [entry({ owners: ["销售丁"], day: on("2025-08-04") })] }, ["销售丁"]],
  ["who has a task the week after", { plans: [plan({ owners: ["销售丁"], week: on("2025-08-18") })] }, ["销售丁"]],
  ["not who has rows two weeks off alone", { plans: [plan({ owners: ["销售丁"], week: on("2025-08-25") })], log: [entry({ owners: ["销售戊"], day: on("2025-08-03") })] }, []],
])("the team is %s", (_, rows, names) => expect(people(rows)).toEqual(names));

test("a review of one person tells of that one, whoever is listed", () => expect(people({ change: listed({}) }, "销售甲")).toEqual(["销售甲"]));

test("a person's needs are their own and those that name nobody; the team's are all", () => {
  const given = inputs({ needs: [need({ need: "甲的" }), need({ need: "乙的", owners: ["销售乙"] }), need({ need: "没写谁", owners: [] })] });
  expect([null, "销售甲", "销售乙"].map((person) => needsOf(given, person).map((one) => one.need))).toEqual([["甲的", "乙的", "没写谁"], ["甲的", "没写谁"], ["乙的", "没写谁"]]);
  expect(needsOf(inputs({}), null)).toEqual([]);
});

test("clients out of use are left out; a person sees their own", () => {
  const given = inputs({ clients: [client({ name: "甲局" }), client({ name: "乙局", owners: ["销售乙"] }), client({ name: "丙局", active: "停用" })] });
  expect([null, "销售乙"].map((person) => clientsOf(given, person).map(({ name }) => name))).toEqual([["甲局", "乙局"], ["乙局"]]);
  expect(clientsOf(inputs({}), null)).toEqual([]);
});

test("a person's projects are those they lead and those of their clients", () => {
  const rows = [project({ name: "自己的" }), project({ name: "客户的", lead: "销售乙" }), project({ name: "别人的", lead: "销售乙", client: ["示例县水利局"] })];
  const blank = without(project({ name: "没写客户的", lead: "销售乙" }), "client");
  const given = inputs({ change: { projects: { sheet: "项目", columns: new Map(), rows: [...rows, blank], hidden: 0 } } });
  const clients = new Set(["示例市自然资源局"]);
  expect(projectsOf(given, "销售甲", clients).map(({ name }) => name)).toEqual(["自己的", "客户的"]);
  expect(projectsOf(given, null, clients)).toHaveLength(4);
  expect(projectsOf(inputs({}), null, clients)).toEqual([]);
});
