/** The one-minute summary (at most five short lines) and the question for each person on the team page. */
export const summary = {
  "summary-completion": "{planned} tasks planned: {done}/{of} done ({partial} partly, {missed} not, {postponed} postponed, {unclear} not filled in)",
  "summary-no-plans": "No planned tasks",
  "summary-contacts": "Contacts outside: {arranged} arranged, {realised} took place, {failed} not met; {tangible}/{realised} with a result, {signed} of them signed or paid",
  "summary-result": "Unplanned result: {day} {action} → {result}",
  "summary-results": "{n} unplanned results, the latest: {day} {action} → {result}",
  "summary-best": "Main result: {day} {action} → {result}",
  "summary-need": "1 decision wanted: {first}",
  "summary-needs": "{n} decisions wanted: {first}; {second}",
  "summary-needs-wait": "{n} decisions wanted, the oldest for {days} days: {first}",
  "summary-carry": "{n} tasks proposed to carry over, {high} of them at high risk",
  "summary-not-handed": "{n} people have not handed in: {names}",

  "question-not-handed": "Plan and log are not in yet; when will they be?",
  "question-carried": "“{task}” would be carried over for time no. {times}; what would help?",
  "question-overdue": "“{task}” was due on {due}; what is the new date?",
  "question-not-met": "{party} was not met on {day}; is there a new appointment?",
  "question-signed": "Which client and what amount was signed on {day}?",
  "question-unsure": "“{task}” says “{actual}”; is it done?",
  "question-missed": "“{task}” is not done; what is in the way?",
  "question-willing": "“{result}” on {day}; when can it be decided?",
} as const;
