import { daysBetween, type Day } from "../../model/day.js";
import type { ClientAccount, Signal } from "../../model/boards/account.js";
import type { Inputs } from "../../model/inputs.js";
import type { Client } from "../../model/nouns.js";
import { isUsed } from "../isUsed.js";
import { monthsBetween } from "../monthsBetween.js";

const SIGNALS = ["seniorFewer", "meetingsFewer", "competitorSeen"] as const;
const ROLES = ["manager", "expert", "successManager"] as const;

/** Who serves a client, by which plan, and what was noticed (003-07, 004-09b, 004-40, 004-57). */
export function care(table: Inputs["clients"], clients: readonly Client[], today: Day): (client: Client) => Pick<ClientAccount, "months" | "signals" | "plan" | "team"> {
  const roles = ROLES.filter((role) => isUsed(table, role));
  const teamOf = (client: Client): string | null => {
    const names = roles.map((role) => client[role]?.trim() ?? "");
    return roles.length === ROLES.length && names.every((name) => name !== "") ? names.join("\u0000") : null;
  };
  const sizes = new Map<string, number>();
  for (const client of clients) {
    const team = teamOf(client);
    if (team !== null) sizes.set(team, (sizes.get(team) ?? 0) + 1);
  }
  return (client) => {
    const team = teamOf(client);
    const held = team === null ? null : (sizes.get(team) ?? null);
    return {
      months: client.firstContact === undefined || client.firstContact > today ? null : monthsBetween(client.firstContact, today),
      signals: SIGNALS.flatMap((kind): Signal[] => {
        const day = client[kind];
        return day === undefined || day > today ? [] : [{ kind, day, days: daysBetween(day, today) }];
      }),
      plan: planOf(client),
      team: roles.length === 0 ? null : { n: roles.filter((role) => client[role] !== undefined).length, of: roles.length, clients: held },
    };
  };
}

function planOf({ accountPlan, planAuditor, planAudited }: Client): ClientAccount["plan"] {
  if (accountPlan === undefined) return null;
  if (accountPlan === "无") return "none";
  return planAuditor === undefined || planAudited === undefined ? "unaudited" : "audited";
}
