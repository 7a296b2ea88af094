import { apiSets } from "../apiSets.js";
import type { Kept } from "../book/book.js";
import { refuse } from "../fault.js";
import type { Remote } from "../kind.js";

/** The classes whose objects only keep what is set on them, and the objects that hang below each. */
const BELOW: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ChartTitle: { format: "ChartTitleFormat" },
  ChartTitleFormat: { font: "ChartFont" },
  ChartLegend: { format: "ChartLegendFormat" },
  ChartLegendFormat: { font: "ChartFont" },
  ChartAxes: { categoryAxis: "ChartAxis", valueAxis: "ChartAxis" },
  ChartAxis: { format: "ChartAxisFormat", majorGridlines: "ChartGridlines", title: "ChartAxisTitle" },
  ChartAxisFormat: { font: "ChartFont", line: "ChartLineFormat" },
  ChartGridlines: { format: "ChartGridlinesFormat" },
  ChartGridlinesFormat: { line: "ChartLineFormat" },
  ChartAreaFormat: { font: "ChartFont", fill: "ChartFill", border: "ChartBorder" },
  ChartDataLabels: { format: "ChartDataLabelFormat" },
  ChartDataLabelFormat: { font: "ChartFont" },
  ChartSeriesFormat: { fill: "ChartFill", line: "ChartLineFormat" },
  HeaderFooterGroup: { defaultForAllPages: "HeaderFooter" },
  TextConditionalFormat: { format: "ConditionalRangeFormat" },
  CustomConditionalFormat: { format: "ConditionalRangeFormat", rule: "ConditionalFormatRule" },
  ConditionalRangeFormat: { font: "ConditionalRangeFont", fill: "ConditionalRangeFill" },
};

const PAPER = ["A4", "A3", "Letter", "Legal"];
const CHECKS: Readonly<Record<string, (value: unknown) => boolean>> = {
  color: (value) => typeof value === "string" && /^(#[0-9A-Fa-f]{6}|[A-Za-z]+)?$/.test(value),
  paperSize: (value) => PAPER.includes(String(value)),
  orientation: (value) => value === "Portrait" || value === "Landscape",
};

/** An object whose members are those of its class in the API and whose values are kept under `path`. */
export function keptObject(kind: string, kept: Kept, path: string): Remote {
  const at = (member: string): string => (path === "" ? member : `${path}/${member}`);
  const known = (member: string): void => {
    if (!apiSets().has(`${kind}.${member}`)) refuse("ApiNotFound", `Excel has no ${kind}.${member}`);
  };
  return {
    kind,
    get(member) {
      known(member);
      const below = BELOW[kind]?.[member];
      return below ? keptObject(below, kept, at(member)) : (kept[at(member)] ?? null);
    },
    set(member, value) {
      known(member);
      if (value === null || CHECKS[member]?.(value) === false) refuse("InvalidArgument", `${kind}.${member} cannot be ${JSON.stringify(value)}`);
      kept[at(member)] = value;
    },
    call(member, args) {
      known(member);
      kept[at(member)] = args.length === 1 ? args[0] : [...args];
      return null;
    },
    item: () => refuse("ApiNotFound", `${kind} has no items`),
    items: () => null,
    identity: {},
  };
}
