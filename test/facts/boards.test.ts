import { boards } from "../../src/facts/boards.js";
import { client, need, on, WEEK } from "../support/builders.js";
import { project } from "../support/projectLines.js";
import { projectReading } from "../support/projectReading.js";
import { without } from "../support/without.js";

const now = { today: on("2025-08-18"), minutes: null };

test("a client's line has its projects, by whichever name they are typed", () => {
  const [first, second] = [project({ name: "一", client: ["自规局"] }), project({ name: "二" })];
  const nobody = without(project({ name: "三" }), "client");
  const found = boards(projectReading([first, second, nobody], { clients: [client({ aliases: ["自规局"] }), client({ name: "示例县水利局" })] }), WEEK, now);
  expect(found.clients.map((line) => line.projects.map(({ name }) => name))).toEqual([["一", "二"], []]);
  expect(found.projects).toHaveLength(3);
});

test("open needs stand on the board with their project, and those solved in the week or after it", () => {
  const solved = (day: string) => need({ need: day, state: "已解决", solved: { day: on(day), minutes: null } });
  const needs = [need({ need: "开着", project: "一" }), need({ need: "没写日期", state: "已解决" }), ...["2025-08-10", "2025-08-11", "2025-08-17", "2025-08-18"].map(solved)];
  const found = boards(projectReading([project({ name: "一" })], { needs }), WEEK, now).needs;
  expect(found.map((one) => [one.need.need, one.project?.name])).toEqual([["开着", "一"], ["2025-08-11", undefined], ["2025-08-17", undefined], ["2025-08-18", undefined]]);
});
