import { clientNames } from "../../src/facts/clientNames.js";
import { rowOwners } from "../../src/facts/rowOwners.js";
import type { Origin } from "../../src/model/origin.js";
import { client, entry, inputs, need, plan } from "../support/builders.js";
import { keyPerson, milestone, node, optionalSheets, score, stageMove, ticket } from "../support/optionalSheets.js";
import { without } from "../support/without.js";

const water = client({ owners: ["销售乙"], name: "示例市水利局" });
const other = client({ owners: ["小甲"] });
const met = entry({ owners: ["销售丙"] });
const task = plan({ owners: ["销售丁"] });
const asked = need({ owners: ["销售戊"] });
const unowned = plan({ owners: [] });
const project = { origin: { sheet: "项目", row: 2, column: 2 }, name: "示例项目", lead: "销售己" };
const rows = {
  node: node(),
  stray: node({ project: "没有登记的项目", responsible: "销售甲" }),
  person: keyPerson({ client: ["示例市水利局"] }),
  score: score({ client: ["示例市水利局"] }),
  move: stageMove({ subject: "示例项目" }),
  ticket: ticket({ client: ["不在客户表的单位"] }),
  milestone: milestone({ responsible: "主管甲" }),
};
const book = inputs({
  plans: [task, unowned],
  log: [met],
  needs: [asked],
  clients: [water, other],
  settings: { aliases: new Map([["小甲", "销售甲"]]) },
  change: {
    projects: { sheet: "项目", columns: new Map(), rows: [project], hidden: 0 },
    ...optionalSheets({ nodes: [rows.node, rows.stray], contacts: [rows.person], scores: [rows.score], stageLog: [rows.move], tickets: [rows.ticket], milestones: [rows.milestone] }),
  },
});
test.each<readonly [string, readonly Origin[], readonly string[]]>([
  ["a client's owner, though the log row of another stands first", [met.origin, water.origin], ["销售乙"]],
  ["the name that 设置 knows", [other.origin], ["销售甲"]],
  ["a task's owner before the log row beside it", [task.origin, met.origin], ["销售丁"]],
  ["a need's", [asked.origin], ["销售戊"]],
  ["nobody's", [unowned.origin], []],
  ["the next row's where the first is nobody's", [unowned.origin, met.origin], ["销售丙"]],
  ["a project's lead", [project.origin], ["销售己"]],
  ["a node's project lead", [rows.node.origin], ["销售己"]],
  ["whoever sees to a node of no known project", [rows.stray.origin], ["销售甲"]],
  ["a key person's client's owner", [rows.person.origin], ["销售乙"]],
  ["a score's client's owner", [rows.score.origin], ["销售乙"]],
  ["a move's project lead", [rows.move.origin], ["销售己"]],
  ["nobody's where the client is unknown", [rows.ticket.origin], []],
  ["whoever answers for a milestone", [rows.milestone.origin], ["主管甲"]],
  ["nobody's without rows", [], []],
])("a remark is %s", (_, origins, expected) => {
  expect(rowOwners(book, clientNames(book), origins)(origins)).toEqual(expected);
});

test("rows of a client, of a project without a lead and of nobody", () => {
  const moves = { client: stageMove({ subject: "示例市水利局" }), none: stageMove({ subject: "没有的" }), led: stageMove({ subject: "没人带的项目" }) };
  const unled = { origin: { sheet: "项目", row: 3, column: 2 }, name: "没人带的项目" };
  const nobody = without(ticket(), "client");
  const given = inputs({ clients: [water], change: { projects: { sheet: "项目", columns: new Map(), rows: [unled], hidden: 0 }, ...optionalSheets({ stageLog: [moves.client, moves.none, moves.led], tickets: [nobody], milestones: [milestone()] }) } });
  const owners = rowOwners(given, clientNames(given), [moves.client.origin, moves.none.origin, moves.led.origin, nobody.origin, unled.origin]);
  expect([moves.client, moves.none, moves.led, nobody, unled].map(({ origin }) => owners([origin]))).toEqual([["销售乙"], [], [], [], []]);
});

test("a row that was not asked for at first is nobody's, be it on the same sheet", () => {
  expect(rowOwners(book, clientNames(book), [met.origin])([task.origin, unowned.origin])).toEqual([]);
});
