import type { SealedLine } from "../../model/memory.js";

/** What is told otherwise today than when the week was sealed; null for what was not there, or is not there any more. */
export interface ChangedLine {
  readonly kind: SealedLine["kind"];
  readonly subject: string;
  readonly then: string | null;
  readonly now: string | null;
}

/**
 * What changed in the data of a sealed week: figures first, then tasks, days and flags, each in the order of the review.
 *
 * Two lines of one identity are told apart by their order.
 *
 * @example changedLines([{ kind: "plan", id: "1", subject: "催款", value: "missed" }], [{ kind: "plan", id: "1", subject: "催款", value: "done" }])
 * //=> [{ kind: "plan", subject: "催款", then: "missed", now: "done" }]
 */
export function changedLines(then: readonly SealedLine[], now: readonly SealedLine[]): readonly ChangedLine[] {
  const before = byIdentity(then);
  const after = byIdentity(now);
  const changed = [...before].flatMap(([identity, { kind, subject, value }]): readonly ChangedLine[] => {
    const today = after.get(identity);
    return today?.value === value ? [] : [{ kind, subject, then: value, now: today?.value ?? null }];
  });
  const added = [...after].flatMap(([identity, { kind, subject, value }]): readonly ChangedLine[] => (before.has(identity) ? [] : [{ kind, subject, then: null, now: value }]));
  return [...changed, ...added].sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
}

const ORDER: readonly SealedLine["kind"][] = ["figure", "plan", "day", "flag"];

function byIdentity(lines: readonly SealedLine[]): ReadonlyMap<string, SealedLine> {
  const found = new Map<string, SealedLine>();
  const met = new Map<string, number>();
  for (const line of lines) {
    const identity = `${line.kind}|${line.id}`;
    const nth = (met.get(identity) ?? 0) + 1;
    met.set(identity, nth);
    found.set(`${identity}|${nth}`, line);
  }
  return found;
}
