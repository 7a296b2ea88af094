import type { LOG, PLANS } from "../model/columns/index.js";
import type { Fields } from "../model/columns/spec.js";
import { addDays, type Day } from "../model/day.js";
import { filled } from "./team/board.js";
import { lines, type Story } from "./team/story.js";

type Plan = Fields<typeof PLANS>;
type Log = Fields<typeof LOG>;

const LAST_WEEK = 7;

/** The plans and log rows that stories tell, for owners in their order; week 7 begins on the given Monday. */
export function storyRows(stories: readonly Story[], owners: readonly string[], lastWeekStart: Day): { readonly plans: readonly Plan[]; readonly log: readonly Log[] } {
  const monday = (week: number): Day => addDays(lastWeekStart, (week - LAST_WEEK) * 7);
  const rank = (row: { readonly owner?: readonly string[] }): number => owners.indexOf(row.owner?.[0] ?? "");
  return {
    plans: numbered(stories.flatMap((story) => plansOf(story, monday)), rank),
    log: owners.flatMap((owner) => logOf(stories.filter((story) => story.owner === owner), monday)).sort((a, b) => Number(a.day) - Number(b.day) || rank(a) - rank(b)),
  };
}

type Monday = (week: number) => Day;

function plansOf(story: Story, monday: Monday): readonly Plan[] {
  return lines(story.plans).map(([when = "", kind, task, expected, actual, status, reason]) => {
    const [week = 0, due = 0] = when.split(" ").map(Number);
    return filled<Plan>({
      week: monday(week),
      owner: [story.owner],
      task,
      expected,
      kind,
      client: story.client && [story.client],
      project: story.project,
      due: due === 0 ? undefined : addDays(monday(week), due - 1),
      actual,
      status,
      reason,
    });
  });
}

/** By week and person, numbered within. */
function numbered(plans: readonly Plan[], rank: (plan: Plan) => number): readonly Plan[] {
  const counts = new Map<string, number>();
  return [...plans].sort((a, b) => Number(a.week) - Number(b.week) || rank(a) - rank(b)).map((plan) => {
    const key = `${plan.week} ${plan.owner?.[0]}`;
    const number = (counts.get(key) ?? 0) + 1;
    counts.set(key, number);
    return { ...plan, number };
  });
}

interface Action {
  readonly day: Day;
  readonly evening: boolean;
  readonly client: string | undefined;
  readonly project: string | undefined;
  readonly cells: readonly string[];
  readonly channel: string;
}

/** One row a person's daytime action, the evening beside the first of the day. */
function logOf(stories: readonly Story[], monday: Monday): readonly Log[] {
  const actions = stories.flatMap((story) => actionsOf(story, monday));
  const evenings = new Map(actions.filter(({ evening }) => evening).map((action) => [action.day, action]));
  const seen = new Set<Day>();
  return actions
    .filter(({ evening }) => !evening)
    .map((action) => {
      const evening = seen.has(action.day) ? undefined : evenings.get(action.day);
      seen.add(action.day);
      return rowOf(stories[0]?.owner ?? "", action, evening);
    });
}

function actionsOf(story: Story, monday: Monday): readonly Action[] {
  return lines(story.log).map(([when = "", ...cells]) => {
    const [week = "", weekday = "", slot, channel = ""] = when.split(" ");
    const day = addDays(monday(Number(week)), Number(weekday) - 1);
    return { day, evening: slot === "e", client: story.called?.[Number(week)] ?? story.client, project: story.project, cells, channel };
  });
}

function rowOf(owner: string, action: Action, evening: Action | undefined): Log {
  const [dayAction, dayResult, resultKind, met] = action.cells;
  return filled<Log>({
    day: action.day,
    owner: [owner],
    dayAction,
    dayResult,
    eveningAction: evening?.cells[0] ?? "无",
    eveningResult: evening?.cells[1] ?? "无",
    client: action.client && [action.client],
    project: action.project,
    channel: action.client && action.channel,
    met: met === "是" ? true : met === "否" ? false : undefined,
    resultKind,
  });
}
