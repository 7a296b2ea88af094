import type { Problem } from "../model/finding.js";
import type { Origin } from "../model/origin.js";
import type { ReadCode } from "./codes.js";

const LISTED = 50;

/** Collects what could not be read; of one remark about one column only the first 50 are listed, the rest counted. */
export class Problems {
  private readonly found: Problem[] = [];
  private readonly counts = new Map<string, { count: number; readonly origin: Origin | null }>();

  add(code: ReadCode, origin: Origin | null, slots: Readonly<Record<string, string | number>> = {}): void {
    const key = `${code}|${origin?.sheet ?? ""}|${origin?.column ?? 0}`;
    const entry = this.counts.get(key) ?? { count: 0, origin };
    entry.count += 1;
    this.counts.set(key, entry);
    if (entry.count <= LISTED) this.found.push({ code, origin, say: { say: code, with: slots } });
  }

  /** All remarks in the order they were met, then one line for each column that had more of them. */
  list(): readonly Problem[] {
    const more: Problem[] = [];
    for (const { count, origin } of this.counts.values()) {
      if (count > LISTED) more.push({ code: "and-more", origin, say: { say: "and-more", with: { count: count - LISTED } } });
    }
    return [...this.found, ...more];
  }
}
