import { NODES } from "../model/columns/index.js";
import type { FieldOf, ProjectNode } from "../model/nouns.js";
import type { ReadingContext } from "./columnReader.js";
import { neededRows } from "./neededRows.js";
import type { ReadSheet } from "./plans.js";
import type { Problems } from "./problems.js";
import type { FoundSheet } from "./readTable.js";

/** 节点: one node or payment of a project a row; one without a kind or a planned day is kept and counted as a gap. */
export function readNodes(found: FoundSheet, context: ReadingContext, problems: Problems): ReadSheet<ProjectNode, FieldOf<typeof NODES>> {
  return neededRows<ProjectNode, typeof NODES>(NODES, found, context, problems, { key: "project", needed: ["project"] });
}
