import { clientNames } from "../../src/facts/clientNames.js";
import { sideOfTask } from "../../src/facts/evidence.js";
import { matchSide } from "../../src/facts/matchSide.js";
import { weighMatch } from "../../src/facts/weighMatch.js";
import type { PlanItem } from "../../src/model/nouns.js";
import { client, inputs, plan } from "../support/builders.js";

const names = clientNames(inputs({ clients: [client({ name: "示例县水利局" }), client({ name: "样板县水利局" }), client({ name: "示例市教育局" })] }));
const weighed = (task: Partial<PlanItem>, action: string, clients: readonly string[] = [], project = "") => weighMatch(sideOfTask(plan(task), names), matchSide(action, "", clients, project, names), names);
const parts = (...of: Parameters<typeof weighed>): readonly (readonly [string, string])[] => weighed(...of).reasons.map(({ part, what }) => [part, what] as const);

test.each<[string, Parameters<typeof weighed>, readonly (readonly [string, string])[]]>([
  ["the row names an office that two clients may be", [{ task: "催办", client: ["示例县水利局"] }, "去县水利局坐坐"], [["office", "县水利局"]]],
  ["the task names it so", [{ task: "去县水利局催办" }, "坐坐", ["示例县水利局"]], [["office", "县水利局"]]],
  ["an office that one client alone may be", [{ task: "催办", client: ["示例市教育局"] }, "去市教育局坐坐"], [["client", "市教育局"]]],
  ["both name the client", [{ task: "催办", client: ["示例县水利局"] }, "坐坐", ["示例县水利局"]], [["client", "示例县水利局"]]],
  ["each has another client", [{ task: "催办", client: ["示例县水利局"] }, "坐坐", ["示例市教育局", "样板县水利局"]], [["otherClient", "示例市教育局、样板县水利局"]]],
  ["the row speaks of another office", [{ task: "催办", client: ["示例县水利局"] }, "去示例市教育局坐坐"], [["otherOffice", "示例市教育局"]]],
  ["the task speaks of another office", [{ task: "去示例县水利局催办" }, "坐坐", ["示例市教育局"]], [["otherOffice", "示例市教育局"]]],
  ["the row tells of two other papers of the kind", [{ task: "送采购合同" }, "送施工合同和监理合同"], [["document", "合同"], ["otherDocument", "施工合同、监理合同"]]],
  ["one of them names nobody", [{ task: "催办", client: ["示例县水利局"] }, "坐坐"], []],
  ["the same project", [{ task: "催办", project: "一张图" }, "坐坐", [], "一张图"], [["project", "一张图"]]],
  ["its words name the project", [{ task: "催办", project: "一张图" }, "聊一张图"], [["project", "一张图"]]],
  ["the same project of the same client says nothing more", [{ task: "催办", client: ["示例县水利局"], project: "一张图" }, "坐坐", ["示例县水利局"], "一张图"], [["client", "示例县水利局"]]],
  ["another project", [{ task: "催办", project: "一张图" }, "坐坐", [], "水利云"], [["otherProject", "水利云"]]],
])("%s", (_, of, expected) => expect(parts(...of)).toEqual(expected));

test("the points add up, and what both name is the first that speaks for it", () => {
  const { score, reasons, shared, sameClient } = weighed({ task: "催办", client: ["示例县水利局"], project: "一张图" }, "坐坐", ["示例县水利局"], "水利云");
  expect([score, reasons.reduce((sum, { points }) => sum + points, 0), shared, sameClient]).toEqual([0, 0, "示例县水利局", true]);
  expect(weighed({ task: "催办" }, "坐坐")).toEqual({ score: 0, reasons: [], shared: "", sameClient: false });
});
