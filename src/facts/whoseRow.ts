import type { Day } from "../model/day.js";
import type { Inputs } from "../model/inputs.js";
import type { Origin } from "../model/origin.js";

/** Who is to act on a row and by when, as the row itself says. */
export interface Whose {
  readonly who: string | null;
  readonly due: Day | null;
}

const joined = (names: readonly string[]): string | null => (names.length === 0 ? null : names.join("、"));

/**
 * Tells of a row of 周计划, 协调事项, 客户 or 每日日志 who owns it and its date; nobody for any other row.
 *
 * Looks the row up when asked: a review asks about a handful of 100,000.
 */
export function whoseRow({ plans, needs, clients, log }: Inputs): (origin: Origin) => Whose {
  return (origin) => {
    const plan = rowAt(plans?.rows, origin);
    if (plan) return { who: plan.responsible ?? joined(plan.owners), due: plan.due ?? null };
    const need = rowAt(needs?.rows, origin);
    if (need) return { who: need.responsible ?? need.department ?? null, due: need.due ?? null };
    const client = rowAt(clients?.rows, origin);
    if (client) return { who: joined(client.owners), due: client.nextDay ?? null };
    const entry = rowAt(log?.rows, origin);
    return { who: entry ? joined(entry.owners) : null, due: null };
  };
}

function rowAt<Row extends { readonly origin: Origin }>(rows: readonly Row[] = [], { sheet, row }: Origin): Row | undefined {
  return rows.find(({ origin }) => origin.row === row && origin.sheet === sheet);
}
