import { LOG } from "../../model/columns/index.js";
import { headingOf } from "../../model/columns/headingOf.js";
import type { Ref } from "./cells.js";
import type { DayRole, Period } from "./dayRole.js";
import type { LaidRow } from "./layOut.js";

interface Part {
  readonly period: Period;
  action?: Ref;
  result?: Ref;
}

/** What one day of a home-made log holds, gathered cell by cell. */
export class DayCells {
  private readonly parts: Part[] = [];
  private readonly fields = new Map<string, Ref>();

  constructor(private readonly day: Ref) {}

  /** Takes a cell that its label speaks for; a result belongs to the last action of its part of the day. */
  add(role: DayRole, ref: Ref): void {
    if ("field" in role) {
      if (role.field !== "day" && !this.fields.has(role.field)) this.fields.set(role.field, ref);
    } else if (role.part === "action") {
      this.parts.push({ period: role.period ?? "day", action: ref });
    } else {
      const open = this.parts.filter((part) => part.result === undefined && (role.period === null || part.period === role.period)).at(-1);
      if (open) open.result = ref;
      else this.parts.push({ period: role.period ?? "day", result: ref });
    }
  }

  /** The log rows of the day: the first stands for the day and holds its evening, every further action has one of its own. */
  rows(): readonly LaidRow[] {
    const [first, ...others] = this.parts.filter(({ period }) => period !== "evening");
    const [evening, ...late] = this.parts.filter(({ period }) => period === "evening");
    const main = new Map<string, Ref>([["day", this.day], ...this.fields, ...cellsOf(first, "day"), ...cellsOf(evening, "evening")]);
    const more = [...others.map((part) => cellsOf(part, "day")), ...late.map((part) => cellsOf(part, "evening"))];
    return [{ key: this.day, fields: main }, ...more.map((cells) => ({ key: cells[0]?.[1] ?? this.day, fields: new Map([["day", this.day] as const, ...this.fields, ...cells]) }))];
  }
}

function cellsOf(part: Part | undefined, slot: "day" | "evening"): readonly (readonly [string, Ref])[] {
  return [...(part?.action ? [[`${slot}Action`, part.action] as const] : []), ...(part?.result ? [[`${slot}Result`, part.result] as const] : [])];
}

/** The standard heading that a role's cells are read as. */
export function standardHeading(role: DayRole): string {
  if ("field" in role) return headingOf(LOG, role.field);
  const slot = role.period === "evening" ? "evening" : "day";
  return headingOf(LOG, `${slot}${role.part === "action" ? "Action" : "Result"}`);
}
