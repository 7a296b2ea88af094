import type { Chart, Drawing, Series } from "../../model/drawing.js";
import type { Area } from "../../model/workbook.js";
import { ACCENT, TONES } from "../palette.js";
import { areaAddress, cellAddress, rangeAt } from "./place.js";
import { carried, type Redraw } from "./redraw.js";
import { textOf } from "./textOf.js";

const TYPES = { bar: "BarClustered", column: "ColumnClustered", stackedBar: "BarStacked", line: "Line", radar: "RadarMarkers" } as const;
/** Our charts are known by their names, so that a redraw leaves a person's own charts alone. */
const NAME = "ZFP_";
/** The most charts an earlier drawing can have left. */
const MOST = 12;

/** Whether a chart of that name is one that we drew. */
export function isChartOfOurs(name: string): boolean {
  return name.startsWith(NAME);
}

/** Asks a sheet for the names of its charts. */
export function askCharts({ charts }: Excel.Worksheet): Excel.ChartCollection {
  charts.load("items/name");
  return charts;
}

/** Says of a chart, by its place in the drawing, whether it is meant. */
type Meant = (index: number) => boolean;

const all: Meant = () => true;

/** Takes away the charts that an earlier drawing put on the sheet. */
export function removeCharts(sheet: Excel.Worksheet, meant: Meant = all): void {
  for (let index = 0; index < MOST; index += 1) if (meant(index)) sheet.charts.getItemOrNullObject(NAME + String(index + 1)).delete();
}

/** Draws the native charts; the cells they show must stand already. */
export function drawCharts(sheet: Excel.Worksheet, drawing: Drawing, meant: Meant = all): void {
  drawing.charts.slice(0, MOST).forEach((chart, index) => {
    if (meant(index)) drawChart(sheet, chart, NAME + String(index + 1));
  });
}

/** Whether the chart of that number differs from what the last drawing left there; a chart that does not is left to whoever moved or coloured it. */
export function chartDiffers(redraw: Redraw, index: number): boolean {
  const { last, drawing, anew } = redraw;
  const old = last.charts[index];
  const wanted = drawing.charts[index];
  if (!old || !wanted) return Boolean(old) || Boolean(wanted) || anew;
  const place = (area: Area): Area | null => carried(redraw, area);
  const standing = { ...old, categories: place(old.categories), at: place(old.at), series: old.series.map((one) => ({ ...one, values: place(one.values) })) };
  return anew || textOf(standing) !== textOf(wanted);
}

function drawChart(sheet: Excel.Worksheet, { kind, title, categories, series, at, most }: Chart, name: string): void {
  const [first, ...others] = series;
  if (!first) return;
  const { top, left, bottom, right } = first.values;
  // Said outright: "Auto" is guessed on the desktop and means columns on the web.
  const seriesBy = bottom - top >= right - left ? "Columns" : "Rows";
  const drawn = sheet.charts.add(TYPES[kind], rangeAt(sheet, areaAddress(first.values)), seriesBy);
  drawn.name = name;
  drawn.title.visible = title !== "";
  if (title !== "") drawn.title.text = title;
  drawn.legend.visible = series.length > 1;
  if (series.length > 1) drawn.legend.position = "Bottom";
  drawn.setPosition(cellAddress(at.top, at.left), cellAddress(at.bottom, at.right));
  const names = rangeAt(sheet, areaAddress(categories));
  const draw = (target: Excel.ChartSeries, one: Series): void => {
    target.name = one.name;
    target.setXAxisValues(names);
    const color = `#${one.tone === "accent" ? ACCENT : TONES[one.tone].chart}`;
    if (kind === "line" || kind === "radar") target.format.line.color = color;
    else target.format.fill.setSolidColor(color);
  };
  draw(drawn.series.getItemAt(0), first);
  for (const one of others) {
    const added = drawn.series.add(one.name);
    added.setValues(rangeAt(sheet, areaAddress(one.values)));
    draw(added, one);
  }
  if (kind === "radar") drawn.axes.valueAxis.minimum = 0;
  if (most !== undefined) drawn.axes.valueAxis.maximum = most;
  // Excel draws bars from the bottom up; the first row of a list belongs at the top.
  if (kind === "bar" || kind === "stackedBar") drawn.axes.categoryAxis.reversePlotOrder = true;
}
