import { accountPlan } from "./account-plan.js";
import { answeredBeforeRaised } from "./answered-before-raised.js";
import { budgetChangeRule } from "./budget-change.js";
import { carriedOver } from "./carried-over.js";
import { clientNotMet } from "./client-not-met.js";
import { collectionUnmentioned } from "./collection-unmentioned.js";
import { compoundTask } from "./compound-task.js";
import { confirmedAfterDue } from "./confirmed-after-due.js";
import { costOverBudget } from "./cost-over-budget.js";
import { differentCounterpart } from "./different-counterpart.js";
import { doneWithoutLog } from "./done-without-log.js";
import { dualTrack } from "./dual-track.js";
import { earlyReview } from "./early-review.js";
import { evidenceNotMarked } from "./evidence-not-marked.js";
import { fallingContacts } from "./falling-contacts.js";
import { fewSeniorContacts } from "./few-senior-contacts.js";
import { giftWords } from "./gift-words.js";
import { goodwillWithoutRung } from "./goodwill-without-rung.js";
import { hiddenRows } from "./hidden-rows.js";
import { highDeviation } from "./high-deviation.js";
import { highSpend } from "./high-spend.js";
import { incompleteTeam } from "./incomplete-team.js";
import { lateAnswer } from "./late-answer.js";
import { logAfterToday } from "./log-after-today.js";
import { longCultivation } from "./long-cultivation.js";
import { lowHealth } from "./low-health.js";
import { lowRenewal } from "./low-renewal.js";
import { lowReturn } from "./low-return.js";
import { keyPersonChanged } from "./key-person-changed.js";
import { needStateConflict } from "./need-state-conflict.js";
import { newInChain } from "./new-in-chain.js";
import { roleNotCovered } from "./role-not-covered.js";
import { stuckInChain } from "./stuck-in-chain.js";
import { ticketLate } from "./ticket-late.js";
import { ticketUnanswered } from "./ticket-unanswered.js";
import { milestoneBehind } from "./milestone-behind.js";
import { milestoneIncomplete } from "./milestone-incomplete.js";
import { missingClient } from "./missing-client.js";
import { missingDueDate } from "./missing-due-date.js";
import { missingReviewMeeting } from "./missing-review-meeting.js";
import { nearIdenticalLog } from "./near-identical-log.js";
import { noMatchingLog } from "./no-matching-log.js";
import { notLoggedDay } from "./not-logged-day.js";
import { noticedSignal } from "./noticed-signal.js";
import { overdueTask } from "./overdue-task.js";
import { percentOver100 } from "./percent-over-100.js";
import { acceptanceOverdue } from "./acceptance-overdue.js";
import { collectionOverdue } from "./collection-overdue.js";
import { conversionDown } from "./conversion-down.js";
import { crewIncomplete } from "./crew-incomplete.js";
import { meetingOpen } from "./meeting-open.js";
import { noCollectionOwner } from "./no-collection-owner.js";
import { nodeOverdue } from "./node-overdue.js";
import { paymentBeyondBudget } from "./payment-beyond-budget.js";
import { policyChangeRule } from "./policy-change.js";
import { processStalled } from "./process-stalled.js";
import { projectStepStalled } from "./project-step-stalled.js";
import { proposalLate } from "./proposal-late.js";
import { shortTenderLead } from "./short-tender-lead.js";
import { signedWithoutFunds } from "./signed-without-funds-or-supplement.js";
import { stepWithoutOutput } from "./step-without-output.js";
import { tooFewBidders } from "./too-few-bidders.js";
import { verbalPromiseProject } from "./verbal-promise-project.js";
import { quietClient } from "./quiet-client.js";
import { receptionWithoutReason } from "./reception-without-reason.js";
import { rewordedTask } from "./reworded-task.js";
import type { Rule } from "./rule.js";
import { shortAppointment } from "./short-appointment.js";
import { signedWithoutDetails } from "./signed-without-details.js";
import { stageWithoutOutput } from "./stage-without-output.js";
import { stalledStage } from "./stalled-stage.js";
import { statusPercentConflict } from "./status-percent-conflict.js";
import { unconfirmedVisit } from "./unconfirmed-visit.js";
import { underVisited } from "./under-visited.js";
import { unownedRow } from "./unowned-row.js";
import { unreadLink } from "./unread-link.js";
import { unsureReading } from "./unsure-reading.js";
import { vagueTaskRule } from "./vague-task.js";
import { verbalPromise } from "./verbal-promise.js";
import { visitNotPrepared } from "./visit-not-prepared.js";
import { visitReportedTwice } from "./visit-reported-twice.js";

/** Every rule, in the order in which findings of one level are shown. */
export const RULES: readonly Rule[] = [
  earlyReview,
  logAfterToday,
  answeredBeforeRaised,
  confirmedAfterDue,
  hiddenRows,
  overdueTask,
  lateAnswer,
  needStateConflict,
  collectionOverdue,
  noCollectionOwner,
  acceptanceOverdue,
  carriedOver,
  rewordedTask,
  quietClient,
  lowHealth,
  lowRenewal,
  budgetChangeRule,
  underVisited,
  fewSeniorContacts,
  fallingContacts,
  stalledStage,
  longCultivation,
  lowReturn,
  highSpend,
  costOverBudget,
  noticedSignal,
  verbalPromise,
  verbalPromiseProject,
  projectStepStalled,
  processStalled,
  nodeOverdue,
  meetingOpen,
  proposalLate,
  signedWithoutFunds,
  tooFewBidders,
  paymentBeyondBudget,
  policyChangeRule,
  conversionDown,
  highDeviation,
  ticketLate,
  ticketUnanswered,
  milestoneBehind,
  newInChain,
  keyPersonChanged,
  stuckInChain,
  roleNotCovered,
  unownedRow,
  collectionUnmentioned,
  clientNotMet,
  signedWithoutDetails,
  unconfirmedVisit,
  shortAppointment,
  statusPercentConflict,
  unsureReading,
  differentCounterpart,
  doneWithoutLog,
  noMatchingLog,
  evidenceNotMarked,
  unreadLink,
  goodwillWithoutRung,
  dualTrack,
  visitNotPrepared,
  notLoggedDay,
  nearIdenticalLog,
  visitReportedTwice,
  percentOver100,
  milestoneIncomplete,
  shortTenderLead,
  stepWithoutOutput,
  crewIncomplete,
  missingDueDate,
  missingClient,
  stageWithoutOutput,
  missingReviewMeeting,
  accountPlan,
  incompleteTeam,
  vagueTaskRule,
  compoundTask,
  receptionWithoutReason,
  giftWords,
];
