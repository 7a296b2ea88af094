import { absentSheets } from "../../src/facts/absentSheets.js";
import { inputs } from "../support/builders.js";
import { node, optionalSheets, pause, stageMove } from "../support/optionalSheets.js";

const projects = { sheet: "项目", columns: new Map(), rows: [], hidden: 0 };
const ALL = ["projects", "nodes", "contacts", "scores", "tickets"];

test.each([
  ["none of them", {}, ALL],
  ["projects", { projects }, ALL.slice(1)],
  ["pauses and stages, which open no board", optionalSheets({ pauses: [pause()], stageLog: [stageMove()] }), ALL],
  ["nodes, even without projects", optionalSheets({ nodes: [node()] }), []],
] as const)("a workbook with %s: what more sheets would give is named once, and not to a team that uses them", (_, change, expected) => {
  expect(absentSheets(inputs({ change }))).toEqual(expected);
});
