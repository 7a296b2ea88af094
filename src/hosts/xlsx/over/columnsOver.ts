import type { DrawnColumn } from "../../../model/drawing.js";
import { drawnWidth } from "../../../model/drawnWidth.js";
import { columnsXml } from "../write/columnsXml.js";
import { parseElements, type XmlElement } from "../write/elements.js";
import { attributes } from "../write/xml.js";
import { changedGroups } from "./changedGroups.js";
import { LAST_COLUMN } from "./ground.js";
import type { Changes } from "./raw.js";
import type { Sections } from "./sections.js";
import type { Site } from "./site.js";

/** What of a column belongs together: a drawing changes all of one or none. */
const GROUPS: readonly (readonly string[])[] = [["width", "customWidth", "bestFit"], ["hidden"], ["outlineLevel"], ["collapsed"]];

interface Stretch {
  /** From 0, both in it. */
  readonly first: number;
  readonly last: number;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Sets the columns of a sheet that is drawn over: each with the width, fold and look that it has, where the drawing's have not changed. */
export function columnsOver(site: Site, sections: Sections): void {
  const { drawing, last, ground, marker, canvas, scratch } = site;
  const present = stretchesOf(sections.one("cols"));
  const lastDrawn = stretchesOf(parsed(columnsXml(last, marker ? drawnWidth(last) : null, scratch)));
  const drawn = stretchesOf(parsed(columnsXml(drawing, marker?.column ?? null, canvas.styles)));
  const columns = Array.from({ length: ground.columns.tail("next") }, (_, column): Stretch => {
    const stand = ground.columns.stand(column);
    const next = at(drawn, column);
    const was = stand ? at(present, stand.now) : next;
    const changes = !stand || stand.last === null || drawing.columns[column]?.own ? {} : changesOf(at(lastDrawn, stand.last), next, last.columns[stand.last], drawing.columns[column]);
    return { first: column, last: column, attributes: changed(was, changes) };
  });
  const behind = present.flatMap((stretch) => tailOf(stretch, ground.columns.tail("now"), ground.columns.tail("next")));
  const all = [...columns.filter((column) => Object.keys(column.attributes).length > 0), ...behind];
  if (isSame(all, present)) return;
  sections.set("cols", sections.spelt(all.length === 0 ? "" : `<cols>${all.map(printed).join("")}</cols>`));
}

function changesOf(last: Changes, next: Changes, before: DrawnColumn | undefined, drawn: DrawnColumn | undefined): Changes {
  const sameLook = before?.format === drawn?.format && before?.role === drawn?.role;
  return { ...changedGroups(GROUPS, last, next), ...(sameLook ? {} : { style: next["style"] }) };
}

function changed(was: Readonly<Record<string, string>>, changes: Changes): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries({ ...was, ...changes }).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])));
}

function parsed(xml: string): XmlElement | undefined {
  return xml === "" ? undefined : parseElements(xml, "cols");
}

function stretchesOf(cols: XmlElement | undefined): readonly Stretch[] {
  return (cols?.children ?? []).map(({ attributes: all }) => {
    const { min, max, ...own } = Object.fromEntries(all);
    return { first: Number(min) - 1, last: Number(max) - 1, attributes: own };
  });
}

function at(stretches: readonly Stretch[], column: number): Readonly<Record<string, string>> {
  return stretches.find(({ first, last }) => first <= column && column <= last)?.attributes ?? {};
}

/** The part of a stretch behind all that is drawn, in its new place. */
function tailOf(stretch: Stretch, from: number, to: number): readonly Stretch[] {
  const first = Math.max(stretch.first, from) - from + to;
  const last = stretch.last >= LAST_COLUMN ? LAST_COLUMN : Math.min(stretch.last - from + to, LAST_COLUMN);
  return first <= last ? [{ ...stretch, first, last }] : [];
}

function isSame(wanted: readonly Stretch[], present: readonly Stretch[]): boolean {
  const spread = (stretches: readonly Stretch[]): string => {
    const joined: { last: number; text: string; first: number }[] = [];
    for (const { first, last, attributes: own } of stretches) {
      const text = attributes(Object.fromEntries(Object.entries(own).sort(([one], [other]) => (one < other ? -1 : 1))));
      const before = joined.at(-1);
      if (before && before.text === text && before.last === first - 1) before.last = last;
      else joined.push({ first, last, text });
    }
    return JSON.stringify(joined);
  };
  return spread(wanted) === spread(present);
}

function printed({ first, last, attributes: own }: Stretch): string {
  return `<col${attributes({ min: first + 1, max: last + 1, ...own })}/>`;
}
