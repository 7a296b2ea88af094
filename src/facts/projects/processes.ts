import type { MeetingState, ProcessLine, ProposalClock } from "../../model/boards/projectBoards.js";
import type { Moment } from "../../model/columns/spec.js";
import { daysBetween, type Day } from "../../model/day.js";
import type { Project } from "../../model/nouns.js";
import { threshold } from "../../settings/thresholds.js";
import { hoursBetween } from "../hoursBetween.js";
import { isUsed } from "../isUsed.js";
import { monthsBetween } from "../monthsBetween.js";
import type { Reading } from "../weekFacts.js";
import { openProjects } from "./openProjects.js";

/** Gives how the open projects are bought and decided (001-11, 001-13, 004-04, 004-25); null without the sheet 项目. */
export function processes(reading: Pick<Reading, "inputs" | "person" | "names">, now: Moment): readonly ProcessLine[] | null {
  const { projects, settings } = reading.inputs;
  if (projects === null) return null;
  const limit = threshold(settings.numbers, "processStalled");
  const hours = threshold(settings.numbers, "proposalHours");
  const results = isUsed(projects, "meetingResult");
  const today = now.day;
  return openProjects(reading).map(({ project, client }): ProcessLine => {
    const { process, processSince, meetingDay, tenderDay, firstContact } = project;
    const days = process === undefined || processSince === undefined || processSince > today ? null : daysBetween(processSince, today);
    return {
      project,
      client,
      days,
      limit,
      stalled: days !== null && days > limit && project.signedDay === undefined,
      meeting: meetingOf(project, results, today),
      meetingIn: meetingDay === undefined ? null : daysBetween(today, meetingDay),
      tenderIn: tenderDay === undefined || tenderDay < today ? null : daysBetween(today, tenderDay),
      lead: tenderDay === undefined || firstContact === undefined ? null : monthsBetween(firstContact, tenderDay),
      proposal: proposalClock(project, now, hours),
    };
  });
}

/** Null where no meeting is planned and none is wanted, and for a past one where nobody records results. */
function meetingOf({ meetingDay, meetingResult, majorMatter, signedDay }: Project, results: boolean, today: Day): MeetingState | null {
  if (meetingResult !== undefined) return "decided";
  if (meetingDay === undefined) return majorMatter === true && signedDay === undefined ? "unplanned" : null;
  if (meetingDay >= today) return "ahead";
  return results ? "unrecorded" : null;
}

/** A proposal without a time of sending counts as sent on its day; null where none was asked for, or the dates contradict each other. */
function proposalClock({ proposalAsked, proposalSent, proposalDay }: Project, now: Moment, limit: number): ProposalClock | null {
  if (proposalAsked === undefined || proposalAsked.day > now.day) return null;
  const sent = proposalSent ?? (proposalDay === undefined ? undefined : { day: proposalDay, minutes: null });
  if (sent !== undefined && sent.day < proposalAsked.day) return null;
  const until = sent ?? now;
  const { least, exact } = hoursBetween(proposalAsked, until);
  const most = exact ?? daysBetween(proposalAsked.day, until.day) * 24 + ((until.minutes ?? 24 * 60) - (proposalAsked.minutes ?? 0)) / 60;
  return { sent: sent !== undefined, hours: Math.max(0, Math.floor(least)), limit, late: least > limit, unsure: least <= limit && most > limit };
}
