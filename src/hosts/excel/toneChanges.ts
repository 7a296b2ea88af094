import type { ToneRule } from "../../model/drawing.js";
import type { Area } from "../../model/workbook.js";
import { TONES } from "../palette.js";
import { carried, type Redraw } from "./redraw.js";
import { textOf } from "./textOf.js";

/** What a rule of ours looks like to Excel, whatever rows its cells have moved to: by this we know ours among a person's. */
type Signature = string;

/** Which rules are taken away, and which are put. */
export interface ToneChanges {
  readonly remove: ReadonlySet<Signature>;
  /** Whatever has the colours of one of our tones goes too: a run that stopped half-way may have left rules that nobody remembers. */
  readonly toned: boolean;
  readonly add: readonly ToneRule[];
}

const REFERENCE = /(\$?)([A-Z]{1,3})(\$?)(\d+)/g;

/** The rules of the new drawing that do not stand yet, and the signatures of those that go. A signature that differs in one place is put anew as a whole. */
export function toneChanges(redraw: Redraw): ToneChanges {
  const old = grouped(redraw.last.toneRules);
  const wanted = grouped(redraw.drawing.toneRules);
  const remove = new Set<Signature>();
  const add: ToneRule[] = [];
  for (const signature of new Set([...old.keys(), ...wanted.keys()])) {
    const before = (old.get(signature) ?? []).map((rule) => placed(rule, carried(redraw, rule.area), (line, axis) => lineNow(redraw, line, axis)));
    const after = (wanted.get(signature) ?? []).map((rule) => placed(rule, rule.area, (line) => line));
    if (!redraw.anew && textOf(before.sort()) === textOf(after.sort())) continue;
    remove.add(signature);
    // A run that stopped may have made one and not yet given it its colour.
    if (redraw.anew) remove.add(signature.replace(/ \S*$/, " ")).add(UNMADE);
    add.push(...(wanted.get(signature) ?? []));
  }
  return { remove, add, toned: redraw.anew };
}

function grouped(rules: readonly ToneRule[]): Map<Signature, ToneRule[]> {
  const groups = new Map<Signature, ToneRule[]>();
  for (const rule of rules) {
    const signature = signatureOf(rule);
    groups.set(signature, [...(groups.get(signature) ?? []), rule]);
  }
  return groups;
}

function signatureOf({ when, tone }: ToneRule): Signature {
  return "begins" in when ? textSignature(when.begins, TONES[tone].text) : formulaSignature(when.formula, TONES[tone].text);
}

/** A rule that was added and not yet said what it is about. */
const UNMADE: Signature = "unmade";

/** What Excel tells of a rule's words and colours; null or nothing where there are none. */
type Told = string | null | undefined;

/** Whether a text and a fill are those of one of our tones. */
export function isOurTone(color: Told, fill: Told): boolean {
  return Object.values(TONES).some((tone) => tone.text === plain(color) && (tone.fill ?? "") === plain(fill));
}

/** The signature of a rule on texts that begin so. */
export function textSignature(begins: Told, color: Told): Signature {
  return begins ? `begins ${begins} ${plain(color)}` : UNMADE;
}

function plain(color: Told): string {
  return (color ?? "").replace("#", "").toUpperCase();
}

/** The signature of a rule with a condition, its cells left out, because Excel writes them anew as they move. */
export function formulaSignature(formula: Told, color: Told): Signature {
  return formula ? `formula ${formula.replace(/^=/, "").replace(/\s/g, "").replace(REFERENCE, "#")} ${plain(color)}` : UNMADE;
}

type Axis = "rows" | "columns";

/** A rule with its cells as the finished sheet numbers them; a relative cell by its distance from the area's first. */
function placed({ when }: ToneRule, area: Area | null, line: (line: number, axis: Axis) => number | null): string {
  if ("begins" in when || !area) return textOf(area);
  const formula = when.formula.replace(REFERENCE, (_, fixColumn: string, letters: string, fixRow: string, digits: string) => {
    const column = line([...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1, "columns");
    const row = line(Number(digits) - 1, "rows");
    if (row === null || column === null) return "gone";
    return `C${fixColumn}${fixColumn ? column : column - area.left}R${fixRow}${fixRow ? row : row - area.top}`;
  });
  return textOf([area, formula]);
}

function lineNow({ rows, columns }: Redraw, line: number, axis: Axis): number | null {
  const at = (axis === "rows" ? rows : columns).findIndex((stand) => stand?.last === line);
  return at < 0 ? null : at;
}
