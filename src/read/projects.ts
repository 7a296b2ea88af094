import { PROJECTS } from "../model/columns/index.js";
import type { FieldOf, Project } from "../model/nouns.js";
import type { ReadingContext } from "./columnReader.js";
import { GapCount } from "./gapCount.js";
import type { ReadSheet } from "./plans.js";
import type { Problems } from "./problems.js";
import { readTable, type FoundSheet } from "./readTable.js";

/** 项目: one project a row. */
export function readProjects(found: FoundSheet, context: ReadingContext, problems: Problems): ReadSheet<Project, FieldOf<typeof PROJECTS>> {
  const gaps = new GapCount(found, ["name", "client", "lead"]);
  const take = (fields: Readonly<Record<string, unknown>>, row: number): readonly Project[] => {
    gaps.row((field) => fields[field] !== undefined, row);
    if (fields["name"] !== undefined) return [fields as unknown as Project];
    problems.add("name-missing", { sheet: found.sheet.name, row, column: (found.headings.columns.get("name") ?? 0) + 1 });
    return [];
  };
  const shape = { key: "name", counted: ["name"], rename: {}, take };
  return { table: readTable<Project, FieldOf<typeof PROJECTS>>(PROJECTS, found, context, problems, shape), gaps: gaps.list() };
}
