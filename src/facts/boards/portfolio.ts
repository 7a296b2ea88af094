import type { Portfolio, PortfolioLimits, Spread } from "../../model/boards/portfolio.js";
import type { TierLine } from "../../model/boards/tiers.js";
import { CLIENTS } from "../../model/columns/index.js";
import type { Client } from "../../model/nouns.js";
import { threshold } from "../../settings/thresholds.js";
import type { ClientRows } from "../accounts/clientRows.js";
import type { Now } from "../accounts/visiting.js";
import { isUsed } from "../isUsed.js";
import { monthsBetween } from "../monthsBetween.js";
import { overMonth } from "../overMonth.js";
import { quarterOf } from "../quarterOf.js";
import { rounded } from "../rounded.js";
import { clientsOf } from "../scope.js";
import { scoresByClient } from "../scoresByClient.js";
import type { Reading } from "../weekFacts.js";

/** Gives the figures over the clients in scope (004-03, 004-47, 003-01, 001-39, 002-18); null without any of them. */
export function portfolio(reading: Reading, tiers: ReadonlyMap<Client, TierLine>, rows: ClientRows, now: Now): Portfolio | null {
  const { inputs, person } = reading;
  if (inputs.clients === null) return null;
  const clients = clientsOf(inputs, person);
  const key = (client: Client): boolean => ["战略伙伴", "核心"].includes(tiers.get(client)?.tier ?? "");
  const satisfaction = satisfactionOf(reading, now);
  const made: Portfolio = {
    renewal: isUsed(inputs.clients, "renewed") ? renewalOf(clients, threshold(inputs.settings.numbers, "renewalWindow"), now) : null,
    nps: satisfaction.length === 0 ? null : { clients: satisfaction.length, mean: rounded(satisfaction.reduce((sum, { latest }) => sum + latest, 0) / satisfaction.length, 1) },
    growth: growthOf(clients.filter(key)),
    contacts: contactsOf(clients, key, rows, now),
    satisfaction,
    relations: isUsed(inputs.clients, "relation") ? spread(valuesOf("relation"), clients.map(({ relation }) => relation)) : [],
    moves: movesOf(reading, now),
    limits: limitsOf(inputs.settings.numbers),
    phases: isUsed(inputs.clients, "relationPhase") ? spread(valuesOf("relationPhase"), clients.map(({ relationPhase }) => relationPhase)) : [],
  };
  const empty = made.renewal === null && made.nps === null && made.growth === null && made.contacts === null && made.relations.length + made.phases.length === 0;
  return empty ? null : made;
}

function limitsOf(numbers: ReadonlyMap<string, number>): PortfolioLimits {
  const of = (key: keyof PortfolioLimits): number => threshold(numbers, key);
  return {
    renewalTarget: of("renewalTarget"),
    renewalAlert: of("renewalAlert"),
    npsTarget: of("npsTarget"),
    revenueGrowth: of("revenueGrowth"),
    contactShare: of("contactShare"),
    budgetChange: of("budgetChange"),
    returnRatio: of("returnRatio"),
    costOver: of("costOver"),
    spendShare: of("spendShare"),
  };
}

function valuesOf(field: "relation" | "relationPhase"): readonly string[] {
  return CLIENTS.columns.flatMap((column) => (column.field === field ? [...column.values] : []));
}

/** How many have each value, and under "" how many have none. */
function spread(values: readonly string[], given: readonly (string | undefined)[]): readonly Spread[] {
  const counted = [...values, ""].map((value) => ({ value, n: given.filter((one) => (one ?? "") === value).length }));
  return counted.filter(({ value, n }) => value !== "" || n > 0);
}

/** Renewals that were due in the months up to today; one of which nobody says is neither renewed nor lost. */
function renewalOf(clients: readonly Client[], months: number, { today }: Now): Portfolio["renewal"] {
  const due = clients.filter(({ renewal }) => renewal !== undefined && renewal <= today && monthsBetween(renewal, today) < months);
  const said = due.filter(({ renewed }) => renewed !== undefined);
  const n = said.filter(({ renewed }) => renewed === true).length;
  const first = [...due].sort((a, b) => Number(a.renewed ?? false) - Number(b.renewed ?? false));
  return due.length === 0 ? null : { n, of: said.length, blank: due.length - said.length, months, origins: first.map(({ origin }) => origin) };
}

function growthOf(clients: readonly Client[]): Portfolio["growth"] {
  const both = clients.flatMap(({ yearPurchase, purchaseLast }) => (yearPurchase === undefined || purchaseLast === undefined ? [] : [{ now: yearPurchase, before: purchaseLast }]));
  const now = both.reduce((sum, one) => sum + one.now, 0);
  const before = both.reduce((sum, one) => sum + one.before, 0);
  return before <= 0 ? null : { now: rounded(now, 2), before: rounded(before, 2), percent: rounded(((now - before) / before) * 100, 1), clients: both.length };
}

function contactsOf(clients: readonly Client[], key: (client: Client) => boolean, rows: ClientRows, { today, end }: Now): Portfolio["contacts"] {
  const { first, last } = overMonth(end, today);
  const inMonth = (client: Client): number => rows.of(client).filter(({ day, met }) => met !== false && day >= first && day <= last).length;
  const of = clients.reduce((sum, client) => sum + inMonth(client), 0);
  return of === 0 || !clients.some(key) ? null : { n: clients.filter(key).reduce((sum, client) => sum + inMonth(client), 0), of };
}

function satisfactionOf(reading: Reading, { today }: Now): Portfolio["satisfaction"] {
  return scoresByClient(reading, today).flatMap(({ client, rows }) => {
    const [latest, previous] = rows.filter(({ nps }) => nps !== undefined).reverse();
    return latest?.nps === undefined ? [] : [{ client, row: latest, latest: latest.nps, previous: previous?.nps ?? null }];
  });
}

function movesOf({ inputs }: Reading, { today }: Now): Portfolio["moves"] {
  if (inputs.stageLog === null) return null;
  const { first } = quarterOf(today);
  const types = valuesOf("relation");
  const moves = inputs.stageLog.rows.filter(({ day }) => day >= first && day <= today);
  return types.flatMap((value) => {
    const n = moves.filter(({ to }) => to.trim() === value).length;
    return n > 0 ? [{ value, n }] : [];
  });
}
