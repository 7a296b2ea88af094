import type { CLIENTS, COORDINATION, LOG, PEOPLE, PLANS, PROJECTS } from "../model/columns/index.js";
import type { Fields } from "../model/columns/spec.js";
import { addDays, dayOf, type Day } from "../model/day.js";
import { storyRows } from "./storyRows.js";
import { BING } from "./team/bing.js";
import { teamClients, teamNeeds, teamProjects } from "./team/board.js";
import { JIA } from "./team/jia.js";
import { YI } from "./team/yi.js";

/** The Monday of the last complete week in the committed file. */
export const TEAM_MONDAY = dayOf(2025, 9, 15) as Day;

/** The rows of a made-up team. */
export interface TeamRows {
  readonly plans: readonly Fields<typeof PLANS>[];
  readonly log: readonly Fields<typeof LOG>[];
  readonly clients: readonly Fields<typeof CLIENTS>[];
  readonly coordination: readonly Fields<typeof COORDINATION>[];
  readonly projects: readonly Fields<typeof PROJECTS>[];
  readonly people: readonly Fields<typeof PEOPLE>[];
}

const OWNERS = ["销售甲", "销售乙", "销售丙"];

/** Three reps over eight weeks, the last of which begins on the given Monday, and their plans for the week after. All names are made up. */
export function teamSample(lastWeekStart: Day): TeamRows {
  const sunday = addDays(lastWeekStart, 6);
  return {
    ...storyRows([...JIA, ...YI, ...BING], OWNERS, lastWeekStart),
    clients: teamClients(sunday),
    coordination: teamNeeds(sunday),
    projects: teamProjects(sunday),
    people: OWNERS.map((name) => ({ name, group: "一组", superior: "主管甲", workingTime: "双休" })),
  };
}
