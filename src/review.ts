import { absentSheets } from "./facts/absentSheets.js";
import { absentColumns } from "./facts/columnNames.js";
import { historyOf } from "./facts/historyOf.js";
import { withWeeks } from "./facts/withWeeks.js";
import { coordinationOf } from "./facts/needs/coordination.js";
import { restsOn } from "./facts/pauses.js";
import { planFacts } from "./facts/planFacts.js";
import { problemsOf } from "./facts/problems.js";
import { scopeFacts } from "./facts/scopeFacts.js";
import { scopeOf } from "./facts/scopeOf.js";
import { sources } from "./facts/sources.js";
import { whoseRow } from "./facts/whoseRow.js";
import { completionOf } from "./grade/completion.js";
import { rollUpMonth } from "./grade/month.js";
import { ruleFacts } from "./grade/ruleFacts.js";
import { gradeScope } from "./grade/scope.js";
import type { Inputs } from "./model/inputs.js";
import type { Request, Review } from "./model/review.js";
import type { RuleTitles } from "./model/ruleTitles.js";
import { adviceOf } from "./rules/adviceOf.js";
import { alertsOf } from "./rules/alertsOf.js";
import { flaggedPlans } from "./rules/flaggedPlans.js";
import { RULES } from "./rules/index.js";
import { runRules } from "./rules/runRules.js";
import { textSetting } from "./settings/texts.js";

/**
 * Judges a week: what a workbook says → facts → grades → findings, as one plain Review.
 *
 *     inputs ─ scopeOf ─ scopeFacts ─ gradeScope ─┬─ figures ──────────┬─ Review
 *     request ─┘              └───── boards       └─ ruleFacts ─ rules ─┘
 *
 * Pure: the same inputs, request and version give the same review; today comes with the request. Pauses know rules by their ids, and
 * by what `titles` calls them.
 */
export function review(inputs: Inputs, request: Request, version: string, titles: RuleTitles = new Map()): Review {
  const { settings } = inputs;
  const scope = scopeOf(inputs, request);
  const facts = scopeFacts(inputs, scope, request.needRecords);
  const graded = gradeScope(facts);
  const rests = restsOn(request.today, inputs.pauses?.rows ?? []);
  const { warnings, flags, paused, problems } = runRules(RULES, ruleFacts(facts, graded), { numbers: settings.numbers, rests, titles });
  const alerts = alertsOf(flags, { clients: facts.boards.clients.map(({ client }) => client), projects: facts.boards.projects }, settings.numbers);
  const coordination = coordinationOf(facts, { alerts: alerts.alerts, gradeOf: (item) => completionOf(planFacts(item, settings), "over").grade });
  return {
    version,
    ...scope,
    reviewer: textSetting(settings.texts, "reviewer"),
    mode: textSetting(settings.texts, "mode"),
    ...facts.boards,
    ...facts.boardData,
    ...(request.month === true && { month: rollUpMonth(facts) }),
    unowned: facts.week.unownedPlans,
    ...graded.figures,
    plans: flaggedPlans(graded.week.plans, [...warnings, ...flags]),
    warnings,
    flags: withWeeks(flags, scope.week, facts.history),
    alerts,
    coordination,
    needRecords: coordination.map(({ record }) => record),
    paused,
    history: historyOf(facts, graded.figures, flags, version),
    advice: adviceOf(flags, settings.texts, whoseRow(inputs)),
    absentColumns: absentColumns(inputs),
    absentSheets: absentSheets(inputs),
    problems: [...problemsOf(facts), ...problems],
    sources: sources(facts),
  };
}
