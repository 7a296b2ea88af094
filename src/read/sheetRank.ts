import type { SheetSpec } from "../model/columns/spec.js";
import type { Sheet } from "../model/workbook.js";
import { headingKey } from "./heading.js";

/** A longer name that holds a kind's name, as 周计划_销售甲. */
export const LOOSE = 3;
/** A name that tells nothing of the kind. */
export const UNNAMED = 9;

/** How well a sheet's name fits a kind, best first: 0 its own name, 1 an alias, 2 either beside a date or number, `LOOSE`, `UNNAMED`. */
export interface SheetRank {
  readonly rank: number;
  /** The kind's name or alias that was found; sheets of one stem belong together. */
  readonly stem: string;
}

const DATED = /\d{4}年|第?\d+周|w\d+|[\d./\-~_—月日号至年]+/gu;

/**
 * The rank of a sheet for a kind, by what 设置 calls it, else by its name.
 *
 * @example sheetRank({ name: "周计划(8月)" }, PLANS) //=> { rank: 0, stem: "周计划" }
 */
export function sheetRank({ name, calledAs = name }: Pick<Sheet, "name" | "calledAs">, spec: SheetSpec): SheetRank {
  const key = headingKey(calledAs);
  const bare = key.replace(DATED, "");
  const aliases = spec.aliases.map(headingKey);
  const names = [headingKey(spec.zh), headingKey(spec.en)];
  if (names.includes(key)) return { rank: 0, stem: key };
  if (aliases.includes(key)) return { rank: 1, stem: key };
  if ([...names, ...aliases].includes(bare)) return { rank: 2, stem: bare };
  const inside = [...names, ...aliases].filter((word) => /^\p{Script=Han}{3,}$/u.test(word) && bare.includes(word)).sort((a, b) => b.length - a.length);
  return inside[0] === undefined ? { rank: UNNAMED, stem: "" } : { rank: LOOSE, stem: inside[0] };
}
