import type { Day } from "../../model/day.js";
import type { Alert } from "../../model/boards/alerts.js";
import type { Reading } from "../weekFacts.js";
import { flagNeedKey } from "./needKeys.js";
import type { NeedLedger } from "./needLedger.js";
import type { NeedSource } from "./needSource.js";

/**
 * The alerts that go up to the head of the department or the executives (004-54), as places of needs: orange and red ones of rules whose findings may travel up.
 *
 * An alert on a row of 协调事项 is of that need.
 */
export function takeAlerts(alerts: readonly Alert[], ledger: NeedLedger, { inputs: { clients, projects } }: Pick<Reading, "inputs">, today: Day): void {
  const subjects = { client: new Set(clients?.rows.map(({ name }) => name)), project: new Set(projects?.rows.map(({ name }) => name)) };
  const fresh: NeedSource[] = [];
  for (const { finding, level } of alerts) {
    const [origin] = finding.origins;
    if (origin === undefined || level === "yellow" || finding.audience !== "up") continue;
    const source: NeedSource = {
      kind: "flag",
      keys: [flagNeedKey(finding)],
      need: {
        origin,
        owners: [],
        need: finding.subject,
        kind: "领导支持",
        raised: { day: today, minutes: null },
        ...(subjects.client.has(finding.subject) && { client: [finding.subject] }),
        ...(subjects.project.has(finding.subject) && { project: finding.subject }),
      },
      open: true,
      weighed: false,
      say: finding.say,
      handler: level,
    };
    const entry = ledger.at(origin.sheet, origin.row);
    if (entry) entry.sources.push(source);
    else fresh.push(source);
  }
  ledger.take(fresh);
}
