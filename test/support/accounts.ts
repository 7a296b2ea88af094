import type { ClientAccount, PeriodCount } from "../../src/model/boards/account.js";
import type { LifecycleLine } from "../../src/model/boards/lifecycle.js";
import { client, on } from "./builders.js";

const NONE = { n: 0, of: 0 };

/** The figures of 示例市自然资源局 where no column tells anything, changed as asked. */
export function account(change: Partial<ClientAccount> = {}): ClientAccount {
  return {
    client: client(),
    tier: null,
    visits: null,
    senior: null,
    meetings: null,
    contacts: null,
    budgetChange: null,
    returnRatio: null,
    costOver: null,
    spendShare: null,
    months: null,
    signals: [],
    plan: null,
    team: null,
    file: { ...NONE, strategy: NONE, operation: NONE, finance: NONE },
    prepared: null,
    steps: null,
    ...change,
  };
}

/** A count in July 2025 against a norm of two, the log covering it, changed as asked. */
export function inJuly(n: number, change: Partial<PeriodCount> = {}): PeriodCount {
  return { first: on("2025-07-01"), last: on("2025-07-31"), n, norm: 2, covered: true, begins: on("2025-01-06"), ...change };
}

/** 示例市自然资源局 on the tenth day of a stage that is limited to thirty, changed as asked. */
export function stageLine(change: Partial<LifecycleLine> = {}): LifecycleLine {
  return { client: client({ stage: "接触期" }), days: 10, limit: 30, stalled: false, actions: "完成首次走访", wanted: "需求记录", hasOutput: null, ...change };
}
