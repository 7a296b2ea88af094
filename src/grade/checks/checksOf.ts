import { giftMentions } from "../../facts/giftMentions.js";
import type { ScopeFacts } from "../../facts/scopeFacts.js";
import type { Checks, Deviation } from "../../model/checks.js";
import type { Counts } from "../../model/counts.js";
import type { FourElements, NextPlan } from "../../model/review.js";
import { textSetting } from "../../settings/texts.js";
import { threshold } from "../../settings/thresholds.js";
import type { GradedWeek } from "../week.js";
import { appointmentsOf } from "./appointments.js";
import { clientData } from "./clientData.js";
import { coreFacts } from "./coreFacts.js";
import { reasonsOf } from "./reasons.js";
import { contactsBy, scenesOf } from "./tallies.js";
import { visitChecks } from "./visitChecks.js";
import { visiting } from "./visiting.js";

/** The graded parts that the checks count. */
export interface Graded {
  readonly week: GradedWeek;
  readonly counts: Counts;
  readonly nextPlans: readonly NextPlan[];
  readonly deviation: Deviation | null;
}

/** Every element whose column the workbook has is filled (000-38, ruling 17). */
function whole({ action, result, responsible, due }: FourElements, columns: ReadonlyMap<string, number>): boolean {
  return action && responsible && (result || !columns.has("expected")) && (due || !columns.has("due"));
}

/** Counts what a review shows beside its figures; a part whose sheet or column is missing is null. */
export function checksOf({ scope, reading, planColumns, week, boards }: ScopeFacts, graded: Graded): Checks {
  const { inputs, names } = reading;
  const { plans, slots } = graded.week;
  const { counts, nextPlans, deviation } = graded;
  const logColumns = inputs.log?.columns ?? null;
  const pack = (textSetting(inputs.settings.texts, "pack") ?? "").split(/[、，,;；]/u).map((paper) => paper.trim()).filter((paper) => paper !== "");
  const own = { plans, slots, planColumns, hasLog: inputs.log !== null };
  const planned = plans.filter(({ grade }) => grade !== "cancelled");
  return {
    reasons: reasonsOf(plans, planColumns),
    scenes: scenesOf(slots, logColumns),
    channels: contactsBy("channel", slots, logColumns),
    appointments: appointmentsOf([...planned, ...nextPlans].map(({ item }) => item), planColumns, threshold(inputs.settings.numbers, "appointmentLead")),
    visits: visitChecks({ ...own, nextPlans, clientColumns: inputs.clients?.columns ?? null, names, pack }),
    closedLoop: { n: planned.filter(({ elements }) => whole(elements, planColumns)).length, of: planned.length },
    clientData: clientData(inputs, plans, slots, names),
    core: coreFacts({ ...own, counts, needs: inputs.needs ? boards.needs : null, hasPlans: inputs.plans !== null }),
    visiting: visiting(reading, scope.week, scope.today),
    gifts: giftMentions(week.items, week.entries),
    deviation,
  };
}
