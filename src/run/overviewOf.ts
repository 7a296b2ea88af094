import { choosePeople } from "../facts/choosePeople.js";
import { chooseWeek } from "../facts/chooseWeek.js";
import type { Inputs } from "../model/inputs.js";
import type { Overview, SheetFound } from "../model/overview.js";
import { sheetsOf } from "../model/place.js";
import type { Request } from "../model/review.js";
import type { Workbook } from "../model/workbook.js";
import { defaultPerson } from "./defaultPerson.js";
import { ourBoards, ourSheets, unfinishedSheets } from "./ourSheets.js";

const KINDS = ["plans", "log", "clients", "needs", "projects", "people", "nodes", "contacts", "scores", "stageLog", "tickets", "milestones", "pauses", "history"] as const;

/** What a workbook holds and what a review is of by default: the one person there is, else the team; the week of ruling 25. */
export function overviewOf(inputs: Inputs, workbook: Workbook, clock: Pick<Request, "today" | "minutes">): Overview {
  const people = choosePeople(inputs);
  const { week, chosen, weeks } = chooseWeek(inputs, { ...clock, week: null });
  const sheets = KINDS.flatMap((kind): readonly SheetFound[] => {
    const table = inputs[kind];
    return table ? [{ kind, sheet: sheetsOf(table), rows: table.rows.length, hidden: table.hidden }] : [];
  });
  return {
    fileName: workbook.fileName,
    ours: ourSheets(workbook),
    boards: ourBoards(workbook),
    unfinished: unfinishedSheets(workbook),
    sheets,
    people,
    weeks,
    week: week.start,
    weekChosen: chosen,
    person: defaultPerson(inputs),
    gaps: inputs.gaps,
    problems: inputs.problems,
  };
}
