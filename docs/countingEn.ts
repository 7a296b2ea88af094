import type { CountingText } from "./countingText.js";

/** The English half. `{name}` is the threshold of that key as it is by default. */
export const countingEn: CountingText = {
  title: "How each figure is counted",
  head: "What each figure of a review counts, and what it is in the sample week. The sample is a real run of `samples/示例周_销售甲.xlsx` (`node dist/cli.js review samples/示例周_销售甲.xlsx --today 2025-08-18`); `npm run rules` makes this page's numbers from the code. What each flag compares is in [rules.md](rules.md).",
  always: {
    title: "What holds everywhere",
    lines: [
      "Only rows of the reviewed week (Monday to Sunday) count; requests count whatever their week until they are solved. Hidden and filtered rows count too, and the page says how many were hidden.",
      "A row that two people share counts once; on the team page it stands under both, and once in the total.",
      "Shares are n/m; a percentage is added only from m = 10 on; 0/0 is —, not zero.",
      "A column that the workbook does not have is no gap and raises no risk; the page says once what adding it would give.",
      "Days after today are still to come: what stands there is shown, not read and not counted.",
      "The figures state facts: nobody gets a score, nobody is ranked.",
    ],
  },
  figures: {
    title: "The eight figures under the summary",
    intro: "In the page's own order.",
    heads: ["figure", "what is counted", "sample week"],
    how: [
      "Tasks that came out done ÷ (all tasks − cancelled). Partly done, postponed, not filled in and to be checked stay in the denominator and are told beside it.",
      "Outside contacts that came to \"agreed orally\" or better ÷ those that took place. Satisfied or willing is no result. Signed and paid are told apart.",
      "Rows of 协调事项 that are neither solved nor declined; a cell that numbers several needs holds several. The wait runs from the date raised to today; without that date nothing is timed.",
      "Tasks already written for the plan week (the week after the reviewed one); those of type 拜访 with a client are its visits.",
      "Daytime and evening of a log row count separately, where the counterpart is outside the company (client, leader, investor, partner, event, other). Arranged = all, held = those that met; \"not met\" counts as arranged only; where no cell says, it is told apart. A cell that names two clients counts twice.",
      "Contacts held whose row names a client ÷ contacts held. Beside it: how many were positive, each daytime or evening once.",
      "Action, result, responsible person and due date, one each for every task, where filled in. A blank responsible person is the owner, said so (a setting).",
      "The week before by the same definition; — where neither its rows nor 复盘历史 have it.",
    ],
  },
  grades: {
    title: "How a task came out",
    intro: "For each row, the first of these that is there decides:",
    order: [
      "主管评定, the manager's word (with its reason where one is given);",
      "mailed workbooks that tell it differently, with no word of the manager: to be checked, both tellings shown;",
      "完成状态, the drop-down;",
      "完成率: 100 or more is done, 0 is missed, between is partly done;",
      "your company's own phrase in 设置;",
      "the words of 实际完成情况; where they are unsure they are marked to be checked;",
      "nothing: not filled in (no gap while the week still runs).",
    ],
    example: "Ways to write it, and what comes of them:",
    heads: ["the row says", "outcome", "why"],
    tasks: "The three tasks of the sample week:",
    taskHeads: ["task", "outcome", "why", "elements"],
  },
  slots: {
    title: "What a day came to",
    intro: [
      "Daytime and evening are read one by one; the day is the best of them (achieved > progress > unclear > no effect > not assessed), and one that failed is told beside it.",
      "A working day left blank is not filled in; 无, days off, holidays and travel are not assessed.",
      "Whether a meeting took place is what 是否见到 says, else what the words say; where neither tells, progress or more means that it did.",
    ],
    rungs: "Commitments have six rungs, lowest first:",
    rungHeads: ["rung", "is a result", "signed or paid"],
    example: "Each one of the sample week (only outside ones enter the figures above):",
    heads: ["which", "action → result", "with", "outside", "met", "rung", "result"],
    days: "And the days they make:",
    dayHeads: ["day", "effect", "why"],
  },
  evidence: {
    title: "Evidence",
    lines: [
      "A task and a log row score by what both name: things, people, clients, projects. From {evidence} points on the row is evidence; from {possible} on it is \"maybe, please confirm\". A shared county or a general verb scores nothing.",
      "关联任务 in the log and 佐证 in the plan are a person's word and come before the score.",
      "Evidence never moves an outcome: a task without a log row is a flag, no more.",
    ],
  },
  carry: {
    title: "Carry-over and risk",
    lines: [
      "Tasks neither done nor cancelled that do not stand in the plan week yet are proposed; blank ones too, once the week is over.",
      "How often carried = 结转次数 + 1; where that is blank, the weeks in a row it stood unfinished (复盘历史 where the rows are gone).",
      "High risk: carried {carriedHigh} times or more, or past its due date, or unfinished and lacking {missingHigh} or more of result, client, responsible person, date. Middle: carried, lacking one, or a visit not confirmed {appointmentLead} days ahead. Otherwise low.",
    ],
    heads: ["proposed in the sample week", "risk", "why"],
  },
  needs: {
    title: "Clocks of requests",
    lines: [
      "Unanswered is yellow (the target is an answer within {resourceHours} hours), after {answerHours} hours red ({fastTrackHours} on the fast track); answered late is yellow; past its due date is red; without a date raised it is unknown.",
      "Where only a date and no time is given, it is late only if it would be late at any time of that day.",
    ],
  },
  gaps: {
    title: "Gaps",
    lines: [
      "Blank cells are counted, not absent columns. 周计划: 客户 and 计划完成日期 (every task), 实际完成情况 (weeks that are over), 未完成原因 (missed tasks). 每日日志: 客户 (rows with an outside contact), an action without a result, a signing without client or amount. 协调事项: urgency, due date, department (while open). And every required column.",
    ],
    heads: ["sample week", "column", "missing"],
  },
  deviation: {
    title: "Deviation",
    lines: [
      "Deviation = 100 − completion rate, only where the week has {deviationTasks} counted tasks or more; else the last four weeks together; else none. The sample week has three, so it has none.",
      "Up to {deviationMiddle} points is the team's own affair, up to {deviationHigh} the head of department may look at it, above that an executive may. A week still running has none.",
    ],
  },
  yes: "yes",
  no: "—",
};
