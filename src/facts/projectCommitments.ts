import type { ProjectCommitment } from "../model/commitment.js";
import type { Day } from "../model/day.js";
import type { LogEntry, Project } from "../model/nouns.js";
import type { Week } from "../model/week.js";
import { commitmentOf } from "./commitmentOf.js";
import { hasHappened } from "./hasHappened.js";
import type { Reading } from "./weekFacts.js";

/** The highest rung of each project whose name the log has in 项目 (ruling 27), whoever wrote the rows; one of which no row tells a rung is left out. */
export function projectCommitments(projects: readonly Project[], { inputs, slotsOf }: Pick<Reading, "inputs" | "slotsOf">, week: Week, today: Day): readonly ProjectCommitment[] {
  const rows = new Map<string, LogEntry[]>(projects.map(({ name }) => [name, []]));
  for (const entry of inputs.log?.rows ?? []) {
    if (entry.project !== undefined && hasHappened(entry.day, week, today)) rows.get(entry.project)?.push(entry);
  }
  return [...rows].flatMap(([project, entries]) => {
    const highest = commitmentOf(entries, slotsOf, week, ({ met }) => met !== false);
    return highest === null ? [] : [{ project, ...highest }];
  });
}
