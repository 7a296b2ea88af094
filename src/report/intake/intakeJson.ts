import { isoDay } from "../../model/day.js";
import type { Intake, RowNamed } from "../../model/rolledUp.js";
import type { Review } from "../../model/review.js";
import type { Words } from "../../words/index.js";
import { reviewJson } from "../reviewJson.js";
import { notesOf } from "./files.js";
import { intakeVoice } from "./intakeVoice.js";

/** A roll-up as one plain object: what came in and what is to be known of it, then the team's review as `reviewJson` tells it. */
export function intakeJson(intake: Intake, review: Review, words: Words): object {
  const voice = intakeVoice(words);
  const row = ({ kind, subject, who, when }: RowNamed): object => ({ sheet: kind, owners: who, date: when === null ? null : isoDay(when), subject });
  return {
    week: isoDay(intake.week),
    base: intake.base,
    limit: intake.limit,
    files: intake.files.map((file) => ({
      file: file.file,
      state: file.state,
      code: file.code,
      people: file.people,
      weeks: file.weeks.map(isoDay),
      rows: { plans: file.plans, log: file.log, other: file.others, hidden: file.hidden },
      form: file.shape,
      version: file.version,
      missing: file.missing,
      headings: file.headings.map(({ kind, text, field, cells }) => ({ sheet: kind, heading: text, field, cells })),
      overlaps: file.overlaps,
      left: file.left,
      notes: notesOf(file, voice, intake),
      problems: file.problems.map(({ code, say }) => ({ code, say: voice.tell(say) })),
    })),
    asked: intake.asked,
    missing: intake.notReceived,
    withoutRows: intake.withoutRows,
    conflicts: intake.conflicts.map((conflict) => ({ ...row(conflict), settled: conflict.settled, tellings: conflict.tellings })),
    older: intake.older.map((older) => ({ ...row(older), from: older.from, fuller: older.fuller })),
    settings: intake.settingsDiffer,
    unapplied: intake.unapplied.map((one) => ({ ...row(one), why: one.why, decided: one.decided })),
    lost: intake.lost,
    gone: intake.gone.map(row),
    unwieldy: intake.unwieldy,
    passedOver: intake.passedOver,
    review: reviewJson(review, words),
  };
}
