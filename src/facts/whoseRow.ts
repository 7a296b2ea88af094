import type { Day } from "../model/day.js";
import type { Inputs } from "../model/inputs.js";
import type { Origin } from "../model/origin.js";

/** Who is to act on a row and by when, as the row itself says. */
export interface Whose {
  readonly who: string | null;
  readonly due: Day | null;
}

const NOBODY: Whose = { who: null, due: null };

const joined = (names: readonly string[]): string | null => (names.length === 0 ? null : names.join("、"));
const key = ({ sheet, row }: Origin): string => `${sheet}!${row}`;

/** Tells of a row of 周计划, 协调事项, 客户 or 每日日志 who owns it and its date; nobody for any other row. */
export function whoseRow({ plans, needs, clients, log }: Inputs): (origin: Origin) => Whose {
  const known = new Map<string, Whose>();
  const learn = (origin: Origin, who: string | null, due: Day | undefined): void => void (known.has(key(origin)) || known.set(key(origin), { who, due: due ?? null }));
  for (const { origin, responsible, owners, due } of plans?.rows ?? []) learn(origin, responsible ?? joined(owners), due);
  for (const { origin, responsible, department, due } of needs?.rows ?? []) learn(origin, responsible ?? department ?? null, due);
  for (const { origin, owners, nextDay } of clients?.rows ?? []) learn(origin, joined(owners), nextDay);
  for (const { origin, owners } of log?.rows ?? []) learn(origin, joined(owners), undefined);
  return (origin) => known.get(key(origin)) ?? NOBODY;
}
