import type { Book, BookChart, BookSheet } from "../book/book.js";
import { sheetAddress } from "../book/address.js";
import { refuse } from "../fault.js";
import { remote, type Kind, type Remote } from "../kind.js";
import { guard } from "./guard.js";
import { keptObject } from "./keptObject.js";
import { range, rangeOf } from "./range.js";

interface At {
  readonly book: Book;
  readonly sheet: BookSheet;
}
interface ChartAt extends At {
  readonly chart: BookChart;
}
interface SeriesAt extends ChartAt {
  readonly index: number;
}

const TYPES = ["BarClustered", "BarStacked", "ColumnClustered", "ColumnStacked", "Line", "LineMarkers", "Pie", "RadarMarkers"];

function address(value: unknown): string {
  const at = rangeOf(value);
  return sheetAddress(at.sheet.name, at.area);
}

function keptSeries(it: SeriesAt): Record<string, unknown> {
  return it.chart.series[it.index]?.kept ?? refuse("ItemNotFound", "No such series.");
}

const fill: Kind<SeriesAt> = {
  name: "ChartFill",
  call: {
    setSolidColor: (it, [color]) => {
      keptSeries(it)["color"] = color;
      return null;
    },
  },
};
const seriesFormat: Kind<SeriesAt> = {
  name: "ChartSeriesFormat",
  get: { fill: (it) => remote(fill, it), line: (it) => keptObject("ChartLineFormat", keptSeries(it), "line") },
};
const oneSeries: Kind<SeriesAt> = {
  name: "ChartSeries",
  get: {
    name: (it) => keptSeries(it)["name"] ?? "",
    format: (it) => remote(seriesFormat, it),
    dataLabels: (it) => keptObject("ChartDataLabels", keptSeries(it), "dataLabels"),
  },
  set: Object.fromEntries(
    ["name", "gapWidth", "overlap", "hasDataLabels", "markerStyle", "markerBackgroundColor", "markerForegroundColor"].map((member) => [
      member,
      (it: SeriesAt, value: unknown): void => {
        keptSeries(it)[member] = value;
      },
    ]),
  ),
  call: {
    setValues: (it, [source]) => {
      keptSeries(it)["values"] = address(source);
      return null;
    },
    setXAxisValues: (it, [source]) => {
      keptSeries(it)["categories"] = address(source);
      return null;
    },
    delete: (it) => {
      it.chart.series.splice(it.index, 1);
      return null;
    },
  },
};
const seriesCollection: Kind<ChartAt> = {
  name: "ChartSeriesCollection",
  items: (it) => it.chart.series.map((_, index) => remote(oneSeries, { ...it, index })),
  call: {
    getItemAt: (it, [index]) => {
      if (!it.chart.series[Number(index)]) refuse("ItemNotFound", `The chart has no series ${String(index)}.`);
      return remote(oneSeries, { ...it, index: Number(index) });
    },
    add: (it, [name]) => {
      it.chart.series.push({ kept: name === undefined ? {} : { name } });
      return remote(oneSeries, { ...it, index: it.chart.series.length - 1 });
    },
    getCount: (it) => it.chart.series.length,
  },
};

function keptPart(member: string, className: string): (it: ChartAt) => Remote {
  return (it) => keptObject(className, it.chart.kept, member);
}

const chart: Kind<ChartAt> = {
  name: "Chart",
  identity: (it) => ({ Id: it.chart.id, Name: it.chart.name }),
  get: {
    name: (it) => it.chart.name,
    id: (it) => it.chart.id,
    series: (it) => remote(seriesCollection, it),
    title: keptPart("title", "ChartTitle"),
    legend: keptPart("legend", "ChartLegend"),
    axes: keptPart("axes", "ChartAxes"),
    format: keptPart("format", "ChartAreaFormat"),
    dataLabels: keptPart("dataLabels", "ChartDataLabels"),
  },
  set: {
    name: (it, value) => {
      guard(it.sheet);
      it.chart.name = String(value);
    },
  },
  call: {
    setPosition: (it, [first, last]) => {
      const from = rangeOf(first, it.book, it.sheet).area;
      const to = last === undefined ? from : rangeOf(last, it.book, it.sheet).area;
      it.chart.place = { top: from.top, left: from.left, bottom: to.bottom, right: to.right };
      return null;
    },
    delete: (it) => {
      guard(it.sheet);
      it.sheet.charts = it.sheet.charts.filter((other) => other !== it.chart);
      return null;
    },
  },
};

const kind: Kind<At> = {
  name: "ChartCollection",
  items: (it) => it.sheet.charts.map((one) => remote(chart, { ...it, chart: one })),
  item: (it, key) => find(it, key),
  call: {
    add: (it, [type, source, seriesBy]) => {
      guard(it.sheet);
      if (!TYPES.includes(String(type))) refuse("InvalidArgument", `The stand-in draws no chart of type ${String(type)}.`);
      const { area } = rangeOf(source);
      const count = seriesBy === "Rows" ? area.bottom - area.top + 1 : area.right - area.left + 1;
      const made: BookChart = {
        id: `{CH-${it.book.nextId}}`, name: `Chart ${it.book.nextId++}`, type: String(type), source: address(source), place: null, kept: {},
        series: Array.from({ length: count }, () => ({ kept: { values: address(range(it.book, it.sheet, area)) } })),
      };
      it.sheet.charts.push(made);
      return remote(chart, { ...it, chart: made });
    },
    getItemOrNullObject: (it, [key]) => find(it, key),
    getCount: (it) => it.sheet.charts.length,
  },
};

function find(it: At, key: unknown): Remote | null {
  const found = it.sheet.charts.find(({ id, name }) => id === key || name === key);
  return found ? remote(chart, { ...it, chart: found }) : null;
}

export function charts(book: Book, sheet: BookSheet): Remote {
  return remote(kind, { book, sheet });
}
