import type { Chart } from "../../../model/drawing.js";
import { cellText } from "../../../model/cellText.js";
import { readRelationships, type Relationship } from "../relationships.js";
import { areaAddress } from "../write/address.js";
import { chartXml } from "../write/chartXml.js";
import { addPart } from "../write/drawSheet.js";
import { parseElements, type XmlElement } from "../write/elements.js";
import { cornersXml, frameXml } from "../write/frameXml.js";
import { editRelations, type NewRelation } from "../write/relationsEdit.js";
import { chartOver, drawnData, movedChart, presentChart, type PresentChart } from "./chartOver.js";
import { movedArea } from "./ground.js";
import { movedAnchor } from "./movedAnchor.js";
import { raw, remade } from "./raw.js";
import type { Site } from "./site.js";

interface Frame {
  readonly anchor: XmlElement;
  readonly relation: Relationship;
  readonly chart: PresentChart;
}

/**
 * Edits the drawing part that a sheet has: a person's pictures, shapes and charts go with their cells; our charts stay where and as a person
 * left them, with new figures. Gives false where nothing is left in it.
 */
export function drawingOver(site: Site, part: string): boolean {
  const { canvas, drawing, last, ground } = site;
  const { edit, dialect } = canvas;
  const source = edit.pkg.text(part) ?? "";
  const root = parseElements(source, part);
  const relations = readRelationships(edit.pkg, part);
  const frames = root.children.flatMap((anchor) => frameOf(site, anchor, relations));
  const ours = matched(site, frames);
  const wanted = pairs(last.charts, drawing.charts);
  const gone = new Set([...ours].filter(([chart]) => ![...wanted.values()].includes(chart)).map(([, { anchor }]) => anchor));
  const added: NewRelation[] = [];
  const fresh: string[] = [];
  const placed = new Map<XmlElement, Chart>();
  const ids = descendantsIds(root);
  for (const [index, chart] of drawing.charts.entries()) {
    const before = wanted.get(chart);
    const frame = before && ours.get(before);
    if (before && frame) {
      edit.set(frame.relation.target, chartOver(site, frame.chart, before, chart));
      const stays = movedArea(before.at, ground, "last").map(areaAddress).join() === areaAddress(chart.at);
      if (!stays) placed.set(frame.anchor, chart);
    } else if (!before) {
      const relation = freeId([...relations, ...added].map(({ id }) => id));
      added.push({ id: relation, kind: "chart", part: addPart(canvas, "chart", chartXml(drawing, chart, dialect, canvas.dateSystem, site.plan.sheet)) });
      fresh.push(frameXml(chart, { id: Math.max(1, ...ids) + fresh.length + 1, number: index + 1, relation }, dialect));
    }
  }
  const mine = new Set([...ours.values()].map(({ relation }) => relation.target));
  for (const { relation, chart } of frames) if (!mine.has(relation.target)) edit.set(relation.target, movedChart(chart, site));
  const texts = root.children.map((anchor) => (gone.has(anchor) ? "" : anchorText(source, anchor, placed.get(anchor), site)));
  if (texts.every((text) => text === "") && fresh.length === 0) return false;
  edit.set(part, withFrames(source, root, texts, fresh, site));
  const loose = [...ours.values()].filter(({ anchor }) => gone.has(anchor)).map(({ relation }) => relation.id);
  if (added.length + loose.length > 0) editRelations(edit, part, added, loose, dialect);
  return true;
}

function frameOf(site: Site, anchor: XmlElement, relations: readonly Relationship[]): readonly Frame[] {
  const { edit } = site.canvas;
  const frame = anchor.children.find(({ local }) => local === "graphicFrame");
  const id = frame && chartId(frame);
  const relation = relations.find((one) => one.id === id && one.kind === "chart" && !one.external);
  const source = relation && edit.pkg.text(relation.target);
  return relation && source !== undefined ? [{ anchor, relation, chart: presentChart(source, relation.target, site) }] : [];
}

function chartId(element: XmlElement): string | undefined {
  if (element.local === "chart") return [...element.attributes].find(([name]) => name === "id" || name.endsWith(":id"))?.[1];
  return element.children.map(chartId).find((id) => id !== undefined);
}

/** Which frames hold the charts of the last drawing: those that show the same data, then those of the same title. */
function matched({ last, ground }: Site, frames: readonly Frame[]): ReadonlyMap<Chart, Frame> {
  const found = new Map<Chart, Frame>();
  const take = (is: (frame: Frame, chart: Chart) => boolean): void => {
    for (const chart of last.charts) {
      if (found.has(chart)) continue;
      const frame = frames.find((one) => ![...found.values()].includes(one) && is(one, chart));
      if (frame) found.set(chart, frame);
    }
  };
  const sameTitle = ({ chart }: Frame, { title }: Chart): boolean => chart.title === cellText(title);
  const sameData = ({ chart }: Frame, drawn: Chart): boolean => chart.data.join() === drawnData(drawn, (area) => movedArea(area, ground, "last")).join();
  take((frame, chart) => sameTitle(frame, chart) && sameData(frame, chart));
  take(sameTitle);
  take(sameData);
  return found;
}

/** For each chart of the new drawing the one of the last that it was: of the same kind and title, in order. */
function pairs(last: readonly Chart[], next: readonly Chart[]): ReadonlyMap<Chart, Chart> {
  const left = [...last];
  const found = new Map<Chart, Chart>();
  for (const same of [(one: Chart, other: Chart) => one.title === other.title && one.kind === other.kind, (one: Chart, other: Chart) => one.title === other.title]) {
    for (const chart of next) {
      const at = found.has(chart) ? -1 : left.findIndex((one) => same(one, chart));
      const [before] = at < 0 ? [] : left.splice(at, 1);
      if (before) found.set(chart, before);
    }
  }
  return found;
}

/** An anchor in its new place: with its cells, or over the cells that the drawing names now. */
function anchorText(source: string, anchor: XmlElement, chart: Chart | undefined, { ground }: Site): string {
  if (anchor.local === "AlternateContent") {
    return remade(source, anchor, {}, (branch) => remade(source, branch, {}, (one) => (one.children.some(({ local }) => local === "from") ? movedAnchor(source, one, ground) : raw(source, one))));
  }
  if (!chart) return movedAnchor(source, anchor, ground);
  const prefix = anchor.prefix === "" ? "" : `${anchor.prefix}:`;
  const corners = cornersXml(chart.at).replace(/<(\/?)xdr:/g, `<$1${prefix}`);
  return remade(source, anchor, {}, (child) => (child.local === "from" ? corners : child.local === "to" ? "" : raw(source, child)));
}

/** The whole part; prefixes that a new frame needs are declared on it where the part has not. */
function withFrames(source: string, root: XmlElement, texts: readonly string[], fresh: readonly string[], { canvas }: Site): string {
  const { sheetDrawing, drawingMain, relationships, chart } = canvas.dialect;
  const declared = ` xmlns:xdr="${sheetDrawing}" xmlns:a="${drawingMain}" xmlns:r="${relationships}" xmlns:c="${chart}"`;
  const left = [...texts];
  const body = remade(source, root, {}, () => left.shift() ?? "");
  const end = body.lastIndexOf("</");
  const frames = fresh.map((frame) => frame.replace("<xdr:twoCellAnchor", `<xdr:twoCellAnchor${declared}`)).join("");
  const whole = fresh.length === 0 ? body : root.selfClosing ? `${body.replace(/\s*\/>$/, ">")}${frames}</${root.prefix === "" ? "" : `${root.prefix}:`}${root.local}>` : body.slice(0, end) + frames + body.slice(end);
  return source.slice(0, root.start) + whole + source.slice(root.end);
}

function descendantsIds(element: XmlElement): readonly number[] {
  const own = element.local === "cNvPr" ? [Number(element.attributes.get("id") ?? 0)] : [];
  return [...own, ...element.children.flatMap(descendantsIds)];
}

function freeId(used: readonly string[]): string {
  let number = 1;
  while (used.some((id) => id.toLowerCase() === `rid${number}`)) number += 1;
  return `rId${number}`;
}
