import { clientNames } from "../../src/facts/clientNames.js";
import { optionalRows, type OptionalRows } from "../../src/facts/optionalRows.js";
import type { Project } from "../../src/model/nouns.js";
import { client, inputs } from "../support/builders.js";
import { historyRow, keyPerson, milestone, node, optionalSheets, pause, score, stageMove, ticket } from "../support/optionalSheets.js";
import { without } from "../support/without.js";

const WATER = "示例市水利局";
const project = (name: string, lead: string): Project => ({ origin: { sheet: "项目", row: 2, column: 2 }, name, lead, client: [] });
const projects = { sheet: "项目", columns: new Map(), rows: [project("甲的项目", "销售甲"), project("乙的项目", "销售乙")], hidden: 0 };

const book = inputs({
  clients: [client({ aliases: ["自规局"] }), client({ name: WATER, owners: ["销售乙"] })],
  settings: { aliases: new Map([["小甲", "销售甲"]]) },
  change: {
    projects,
    ...optionalSheets({
      nodes: [node({ project: "甲的项目" }), node({ project: "乙的项目" }), node({ project: "乙的项目", responsible: "小甲" })],
      contacts: [keyPerson({ client: ["自规局"] }), keyPerson({ client: [WATER] }), keyPerson({ client: [WATER], owner: ["销售甲"] })],
      scores: [score(), score({ client: [WATER] })],
      stageLog: [stageMove(), stageMove({ subject: WATER }), stageMove({ subject: "甲的项目" })],
      tickets: [ticket(), ticket({ client: [WATER] }), ticket({ client: [WATER], responsible: "销售甲" })],
      milestones: [milestone({ responsible: "销售甲" }), milestone()],
      pauses: [pause(), pause({ subject: WATER })],
      history: [historyRow(), historyRow({ owners: ["销售乙"] }), historyRow({ owners: ["小甲"] })],
    }),
  },
});

function counts(of: OptionalRows): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(of).map(([kind, rows]) => [kind, rows.length]));
}

test.each([
  [null, { nodes: 3, contacts: 3, scores: 2, stageLog: 3, tickets: 3, milestones: 2, pauses: 2, history: 3 }],
  ["销售甲", { nodes: 2, contacts: 2, scores: 1, stageLog: 2, tickets: 2, milestones: 1, pauses: 2, history: 2 }],
  ["销售丙", { nodes: 0, contacts: 0, scores: 0, stageLog: 0, tickets: 0, milestones: 0, pauses: 2, history: 0 }],
] as const)("%s: rows of own clients and projects, and those that name the person", (person, expected) => {
  expect(counts(optionalRows({ inputs: book, person, names: clientNames(book) }))).toEqual(expected);
});

test("a workbook without optional sheets gives no rows", () => {
  const bare = inputs({});
  expect(Object.values(counts(optionalRows({ inputs: bare, person: null, names: clientNames(bare) })))).toEqual(Array(8).fill(0));
});

test("a problem of no client is nobody's but the one's it names", () => {
  const nobody = without(ticket(), "client");
  const given = inputs({ clients: [client()], change: optionalSheets({ tickets: [nobody, { ...nobody, responsible: "销售甲" }] }) });
  expect(optionalRows({ inputs: given, person: "销售甲", names: clientNames(given) }).tickets).toEqual([{ ...nobody, responsible: "销售甲" }]);
});
