import { COORDINATION } from "../model/columns/index.js";
import type { FieldOf, Need } from "../model/nouns.js";
import type { Origin } from "../model/origin.js";
import { splitNeeds } from "../text/splitNeeds.js";
import type { ReadingContext } from "./columnReader.js";
import { GapCount } from "./gapCount.js";
import type { ReadSheet } from "./plans.js";
import type { Problems } from "./problems.js";
import { readTable, type FoundSheet } from "./readTable.js";

/** 协调事项: the needs of a row, from 具体需求 or else 事项; a cell that numbers them gives several, told apart by `part` (ruling 30). */
export function readNeeds(found: FoundSheet, context: ReadingContext, problems: Problems): ReadSheet<Need, FieldOf<typeof COORDINATION>> {
  const gaps = new GapCount(found, ["raised", "owner", "kind"]);
  const { columns } = found.headings;
  const take = (fields: Readonly<Record<string, unknown>>, row: number): readonly Need[] => {
    const from = fields["need"] === undefined ? "item" : "need";
    const column = (columns.get(from) ?? 0) + 1;
    const text = fields[from];
    if (typeof text !== "string") {
      problems.add("need-missing", { sheet: found.sheet.name, row, column });
      return [];
    }
    const parts = splitNeeds(text);
    const needs = parts.length > 0 ? parts : [text];
    return needs.map((need, nth) => {
      gaps.row((field) => fields[field === "owner" ? "owners" : field] !== undefined, row);
      const origin: Origin = { sheet: found.sheet.name, row, column, ...(needs.length > 1 && { part: nth + 1 }) };
      return { owners: [], ...fields, origin, need } as Need;
    });
  };
  const shape = { key: "item", counted: ["need"], rename: { owner: "owners" }, take };
  return { table: readTable<Need, FieldOf<typeof COORDINATION>>(COORDINATION, found, context, problems, shape), gaps: gaps.list() };
}
