/** What the rules on plans, visits and promises are called, why they matter, and what they say. */
export const coreRules = {
  "vague-task.title": "Tasks that leave it open",
  "vague-task.why": "Only a task with an object and a result tells when it is done.",
  "vague-task.object": "“{task}” does not say with whom or about what",
  "vague-task.result": "“{task}” does not say how far it is to come",

  "dual-track.title": "Visits with a step missing",
  "dual-track.why": "Appointment, visit and confirmation afterwards on record make a visit whole.",
  "dual-track.some": "“{task}”: {n} of {of} on record of appointment, visit and confirmation afterwards",

  "visit-not-prepared.title": "Visits not yet prepared",
  "visit-not-prepared.why": "With the papers and the facts at hand one visit goes further.",
  "visit-not-prepared.pack": "“{task}”: pack {n}/{of}, still wanted: {missing}",
  "visit-not-prepared.intelligence": "“{task}”: facts before the visit {n}/{of}, still wanted: {missing}",

  "verbal-promise.title": "Agreed by word only",
  "verbal-promise.why": "What is agreed by word alone has to be agreed anew when people or policies change.",
  "verbal-promise.verbal": "{client}: agreed by word on {agreed}, {days} days without anything written (limit {limit} days)",

  "collection-unmentioned.title": "Collection tasks without a log entry",
  "collection-unmentioned.why": "Collecting wants a name and a line every day; days without one are worth a question.",
  "collection-unmentioned.unmentioned": "Collection task “{task}”: {n} of {of} logged days do not mention it",

  "gift-words.title": "Words of the eight-point rules",
  "gift-words.why": "Plans and logs travel with the file; please check the wording yourself. A prompt, not a verdict.",
  "gift-words.rows": "{n} rows of plan and log hold words that the eight-point rules speak of; please check them yourself",
} as const;
