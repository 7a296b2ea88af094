/** What each rule is called, why it matters, and what it says; a day is month-day, and every name is as typed. */
export const weekRules = {
  "early-review.title": "Review made before its week",
  "early-review.why": "A review dated before its week usually means that the week or the log dates are mistyped.",
  "early-review.early": "Made on {today}, {days} days before the first day of the reviewed week ({start}); please check the week",

  "log-after-today.title": "Log entries after today",
  "log-after-today.why": "A day still to come that is already written up is mistyped, or the day of the review is.",
  "log-after-today.later": "Log entry {day} lies after the day of this review, {today}; please check the date",

  "answered-before-raised.title": "Answered before it was raised",
  "answered-before-raised.why": "Dates in the wrong order make every limit wrong.",
  "answered-before-raised.earlier": "“{need}” was answered ({answered}) before it was raised ({raised}); please check",

  "confirmed-after-due.title": "Confirmed after the due date",
  "confirmed-after-due.why": "A confirmation after the visit gives no lead to count.",
  "confirmed-after-due.later": "“{task}” was confirmed ({confirmed}) after its due date ({due}); please check",

  "hidden-rows.title": "Hidden rows",
  "hidden-rows.why": "Hidden or filtered rows count too, so the figures can differ from what is visible.",
  "hidden-rows.hidden": "{sheet}: {n} hidden rows, counted",

  "unowned-row.title": "Rows without an owner",
  "unowned-row.why": "A task without an owner is in nobody's figures.",
  "unowned-row.plan": "Task “{task}” names no owner and is in nobody's figures",
  "unowned-row.entry": "Log entry {day} names no owner and is in nobody's figures",

  "overdue-task.title": "Tasks past their due date",
  "overdue-task.why": "A task past its date and not done needs a new date or a decision.",
  "overdue-task.overdue": "“{task}” was due on {due}, {days} days ago",

  "carried-over.title": "Carried-over tasks",
  "carried-over.why": "A task carried over again and again needs splitting, support or a choice.",
  "carried-over.again": "“{task}” would be carried over for time no. {times}",

  "high-deviation.title": "Deviation from the plan",
  "high-deviation.why": "Beyond a certain deviation, looking at it together helps more than catching up alone.",
  "high-deviation.department": "{n}/{of} done over {weeks} week(s), {points} points behind; suggestion: the head of department takes a look",
  "high-deviation.leadership": "{n}/{of} done over {weeks} week(s), {points} points behind; suggestion: prepare a contingency plan and go through it with the next level",

  "need-state-conflict.title": "Needs whose two states differ",
  "need-state-conflict.why": "Where one need is told in two ways, nobody knows whether it still waits.",
  "need-state-conflict.differs": "{number} “{need}”: the coordination sheet says “{stated}”, the coordination table “{typed}”; the sheet counts, please change one of them",
  "late-answer.title": "Needs answered late",
  "late-answer.why": "The time a need waits is time the project stands still.",
  "late-answer.unanswered": "“{need}” was raised {days} days ago and has no first answer (standard {limit} hours)",
  "late-answer.answered": "“{need}” got its first answer after more than {limit} hours (without a time of day the hours cannot be told)",
  "late-answer.answeredHours": "“{need}” got its first answer after {hours} hours (standard {limit})",

  "quiet-client.title": "Clients gone quiet",
  "quiet-client.why": "A client nobody has met for long is often being met by someone else.",
  "quiet-client.quiet": "{client}: {days} days since the last contact ({last}; standard {limit} days)",
  "quiet-client.never": "{client}: no log entry has this name; it may be written another way",

  "short-appointment.title": "Appointments confirmed late",
  "short-appointment.why": "A schedule confirmed early makes it likelier that the client is met.",
  "short-appointment.short": "“{task}” was confirmed {days} days ahead; standard {lead} days",
  "short-appointment.undated": "“{task}” has a confirmation but no due date; the lead cannot be told",

  "unconfirmed-visit.title": "Visits without a confirmed appointment",
  "unconfirmed-visit.why": "A visit without a recorded appointment is worth one more call before leaving.",
  "unconfirmed-visit.unconfirmed": "“{task}” is a visit and has no confirmation date",

  "client-not-met.title": "Not met",
  "client-not-met.why": "After a meeting that did not take place, a new appointment helps more than another trip.",
  "client-not-met.not-met": "{day} {action}: not met ({result})",
  "client-not-met.conflict": "{day} {action}: Met says “{met}”, the result “{result}”; please check",
  "client-not-met.unknown": "{day} {action}: no word on whether it took place; please add",

  "signed-without-details.title": "Signings and payments without details",
  "signed-without-details.why": "A signing or payment that names client, project and amount can be summed up and followed.",
  "signed-without-details.missing": "{day} {action}: {n} of client, project and amount are blank",

  "different-counterpart.title": "Log and plan name different parties",
  "different-counterpart.why": "When plan and log name different parties, the arrangement changed or it is another matter.",
  "different-counterpart.different": "The log names {met}, the plan {planned}",

  "status-percent-conflict.title": "Entries that disagree",
  "status-percent-conflict.why": "When status, percentage and words disagree the status holds, but somebody should check.",
  "status-percent-conflict.percent": "“{task}”: status {status}, percentage {percent}%",
  "status-percent-conflict.words": "“{task}” is graded by {basis}, while the words say “{phrase}”",

  "percent-over-100.title": "Percentages above 100",
  "percent-over-100.why": "A percentage above 100 counts as 100; it is mostly a matter of notation.",
  "percent-over-100.over": "“{task}” has a percentage of {percent}%, counted as 100%",

  "unsure-reading.title": "Words to be checked",
  "unsure-reading.why": "Where words can be read in more than one way, the writer should say.",
  "unsure-reading.unsure": "“{task}”: the words “{actual}” cannot be read for sure; please check",

  "done-without-log.title": "Done, without a log entry",
  "done-without-log.why": "A finished task that the log mentions can be shown to anybody.",
  "done-without-log.missing": "“{task}” is recorded as done; no log entry matches, please add one",
  "done-without-log.attempt": "“{task}” is down as done, and the log of {day} says “{result}”; please confirm",
  "done-without-log.possible": "“{task}” is recorded as done; the log of {day} may belong to it, please confirm",

  "no-matching-log.title": "No matching log entry",
  "no-matching-log.why": "A review rests on plans and log entries that match.",
  "no-matching-log.missing": "“{task}”: no matching log entry, please add one",
  "no-matching-log.possible": "“{task}”: no matching log entry; possibly {day} ({shared}), please confirm",

  "goodwill-without-rung.title": "Good feedback without a next step",
  "goodwill-without-rung.why": "Good feedback is not yet a result; a next step moves it on.",
  "goodwill-without-rung.feedback": "{day} good feedback ({result}), no deliverable recorded",

  "not-logged-day.title": "Working days without a log entry",
  "not-logged-day.why": "Missing days make contacts and evidence look fewer than they were.",
  "not-logged-day.days": "{owner}: {n} working days without a log entry ({days})",

  "compound-task.title": "Tasks with several actions",
  "compound-task.why": "One status cannot tell which of several actions is finished.",
  "compound-task.several": "“{task}” holds {n} actions; consider splitting it",

  "missing-client.title": "Tasks without a client",
  "missing-client.why": "With the client named, contacts and the client board can be counted.",
  "missing-client.missing": "“{task}” names no client",

  "missing-due-date.title": "Tasks without a due date",
  "missing-due-date.why": "A date lets people prepare, and tells whether it was on time.",
  "missing-due-date.missing": "“{task}” has no due date",

  "reception-without-reason.title": "Reception records",
  "reception-without-reason.why": "The rules on official receptions ask for a reason and an approval; this is a prompt to check, not a judgement.",
  "reception-without-reason.count": "{n} receptions ({evening} in the evening), {missing} without a recorded reason, approval or cost",
} as const;
