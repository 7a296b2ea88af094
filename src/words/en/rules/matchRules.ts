/** What the rules on plan and log say of each other, of repeated rows and of tasks carried on. */
export const matchRules = {
  "evidence-not-marked.title": "In the log, and not marked done",
  "evidence-not-marked.why": "A task with its result in the log often lacks no more than an update of the plan.",
  "evidence-not-marked.achieved": "“{task}”: the log of {day} has it ({result}), the plan is not marked done; please confirm",
  "evidence-not-marked.progress": "“{task}”: the log of {day} tells of progress ({result}), the plan is not marked partly done; please confirm",

  "near-identical-log.title": "Log entries much like another day's",
  "near-identical-log.why": "Two rows nearly alike may be a copy that was not changed, or the same work done twice.",
  "near-identical-log.same": "{owner}: the entry of {day} has the words of {before}; please confirm",
  "near-identical-log.near": "{owner}: the entry of {day} is much like that of {before}; please confirm",

  "visit-reported-twice.title": "One contact reported by two",
  "visit-reported-twice.why": "Two people who went together each write a row; the team's figures should count one contact.",
  "visit-reported-twice.once": "{day} {client}: reported by {first} and {second}, once in the team's figures; if that is wrong, write “separate visit” in the column Note of either row",
  "visit-reported-twice.maybe": "{day} {client}: {first} and {second} both have it, perhaps one contact, counted twice so far; please write “same visit” or “separate visit” in the column Note of either row",

  "reworded-task.title": "Tasks put in other words",
  "reworded-task.why": "A task that goes on in other words keeps its count of carry-overs.",
  "reworded-task.same": "“{task}” and “{next}” of the plan week count as one task, carried over for time no. {times}",
  "reworded-task.maybe": "“{task}” and “{next}” of the plan week may be one task; please confirm",

  "unread-link.title": "Links that lead nowhere",
  "unread-link.why": "What a person typed as a link or as evidence and cannot be followed should be said.",
  "unread-link.noTask": "The task link “{text}” of the log of {day} names no task of that week; please check",
  "unread-link.noRow": "The evidence of “{task}” names {day}, which has no log entry; please check",
  "unread-link.task": "The task link “{text}” of the log of {day} could not be read; please write a number, date/number or “none”",
  "unread-link.row": "The evidence “{text}” of “{task}” could not be read; please write a date, “not” and a date, or “none”",
} as const;
