import type { DateSystem } from "../../../model/dateSystem.js";
import type { Chart, Drawing, Series } from "../../../model/drawing.js";
import { cellText } from "../../../model/cellText.js";
import { ACCENT, HAIRLINE, TONES } from "../../palette.js";
import { absoluteArea } from "./address.js";
import { cellsOf, formatOf, referenceXml, shown } from "./chartCache.js";
import type { Dialect } from "./dialect.js";
import { escapeAttribute, escapeText, XML_HEAD } from "./xml.js";

const INK = "595959";
const CATEGORY_AXIS = 111_111_111;
const VALUE_AXIS = 222_222_222;
/** Share of a bar's width that stays free between bars [A]. */
const GAP = 60;

/**
 * A native chart as a part: its title, its series in the palette's tones, values written at the points, caches filled.
 *
 * One series has no legend; there is no value axis, since each point says its value; a radar has rings with their figures instead.
 */
export function chartXml(drawing: Drawing, chart: Chart, dialect: Dialect, system: DateSystem, sheet: string): string {
  const series = chart.series.map((one, index) => seriesXml(drawing, chart, one, index, sheet)).join("");
  const legend =
    chart.series.length > 1 ? `<c:legend><c:legendPos val="t"/><c:overlay val="0"/>${textLook(900)}</c:legend>` : "";
  return [
    `${XML_HEAD}<c:chartSpace xmlns:c="${dialect.chart}" xmlns:a="${dialect.drawingMain}" xmlns:r="${dialect.relationships}">`,
    `<c:date1904 val="${system === 1904 ? 1 : 0}"/><c:roundedCorners val="0"/><c:chart>`,
    `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr>${runLook("defRPr", 1100, ACCENT, true)}</a:pPr>`,
    `<a:r>${runLook("rPr", 1100, ACCENT, true)}<a:t>${escapeText(cellText(chart.title))}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`,
    `<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>${plotXml(chart, series)}${axesXml(drawing, chart)}${FLAT}</c:plotArea>`,
    `${legend}<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart>`,
    `<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln><a:noFill/></a:ln></c:spPr>${textLook(900)}</c:chartSpace>`,
  ].join("");
}

const QUIET_LINE = `<c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="${HAIRLINE}"/></a:solidFill></a:ln></c:spPr>`;
const RINGS = `<c:majorGridlines>${QUIET_LINE}</c:majorGridlines>`;

/** No area and no frame of its own. */
const FLAT = "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>";

function plotXml({ kind }: Chart, series: string): string {
  const axes = `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`;
  if (kind === "line") return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${axes}</c:lineChart>`;
  if (kind === "radar") return `<c:radarChart><c:radarStyle val="marker"/><c:varyColors val="0"/>${series}${axes}</c:radarChart>`;
  const direction = kind === "column" ? "col" : "bar";
  const grouping = kind === "stackedBar" ? "stacked" : "clustered";
  const overlap = kind === "stackedBar" ? '<c:overlap val="100"/>' : "";
  return [
    `<c:barChart><c:barDir val="${direction}"/><c:grouping val="${grouping}"/><c:varyColors val="0"/>${series}`,
    `<c:gapWidth val="${GAP}"/>${overlap}${axes}</c:barChart>`,
  ].join("");
}

function seriesXml(drawing: Drawing, { kind, categories }: Chart, { name, values, tone }: Series, index: number, sheet: string): string {
  const color = tone === "accent" ? ACCENT : TONES[tone].chart;
  const fill = `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;
  const line = kind === "line" || kind === "radar";
  const look = line ? `<c:spPr><a:ln w="28575" cap="rnd">${fill}<a:round/></a:ln></c:spPr>` : `<c:spPr>${fill}</c:spPr><c:invertIfNegative val="0"/>`;
  const dot = line ? `<c:marker><c:symbol val="circle"/><c:size val="6"/><c:spPr>${fill}</c:spPr></c:marker>` : "";
  return [
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${escapeText(cellText(name))}</c:v></c:tx>${look}${dot}`,
    kind === "radar" ? "" : labelsXml(kind, tone),
    `<c:cat>${referenceXml(drawing, categories, absoluteArea(sheet, categories), "names")}</c:cat>`,
    `<c:val>${referenceXml(drawing, values, absoluteArea(sheet, values), "values")}</c:val>`,
    kind === "line" ? '<c:smooth val="0"/></c:ser>' : "</c:ser>",
  ].join("");
}

/** Values at the points; inside stacked bars in the ink that can be read on the fill, and never a 0 that covers its neighbour. */
function labelsXml(kind: Chart["kind"], tone: Series["tone"]): string {
  const stacked = kind === "stackedBar";
  const place = stacked ? "ctr" : kind === "line" ? "t" : "outEnd";
  const ink = stacked && tone === "accent" ? "FFFFFF" : stacked ? "262626" : INK;
  const format = stacked ? '<c:numFmt formatCode="General;;" sourceLinked="0"/>' : "";
  const shows = ["LegendKey", "Val", "CatName", "SerName", "Percent", "BubbleSize"];
  const flags = shows.map((what) => `<c:show${what} val="${what === "Val" ? 1 : 0}"/>`).join("");
  return `<c:dLbls>${format}<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textLook(900, ink)}<c:dLblPos val="${place}"/>${flags}</c:dLbls>`;
}

/** Bars that lie are read from the top, so their category axis runs the other way; bars begin at 0, whatever Excel would choose. */
function axesXml(drawing: Drawing, { kind, categories, series, most }: Chart): string {
  const lying = kind === "bar" || kind === "stackedBar";
  const negative = series.some(({ values }) => cellsOf(drawing, values).some((cell) => Number(shown(cell)) < 0));
  const floor = `${most === undefined ? "" : `<c:max val="${most}"/>`}${negative || kind === "line" ? "" : '<c:min val="0"/>'}`;
  const radar = kind === "radar";
  const hairline = `<c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="${HAIRLINE}"/></a:solidFill></a:ln></c:spPr>`;
  const format = `<c:numFmt formatCode="${escapeAttribute(formatOf(cellsOf(drawing, categories)))}" sourceLinked="0"/>`;
  return [
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="${lying ? "maxMin" : "minMax"}"/></c:scaling><c:delete val="0"/>`,
    `<c:axPos val="${lying ? "l" : "b"}"/>${radar ? RINGS : ""}${format}<c:majorTickMark val="none"/><c:minorTickMark val="none"/>`,
    `<c:tickLblPos val="low"/>${hairline}${textLook(900)}<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/>`,
    '<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>',
    `<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/>${floor}</c:scaling><c:delete val="${radar ? 0 : 1}"/>`,
    `<c:axPos val="${lying ? "t" : "l"}"/>${radar ? RINGS : ""}<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>`,
    `<c:tickLblPos val="nextTo"/>${radar ? `${QUIET_LINE}${textLook(800)}` : ""}<c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>`,
  ].join("");
}

function textLook(size: number, color = INK): string {
  return `<c:txPr><a:bodyPr/><a:p><a:pPr>${runLook("defRPr", size, color, false)}</a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr>`;
}

/** No typeface, so that the workbook's own theme font is used. */
function runLook(element: "rPr" | "defRPr", size: number, color: string, bold: boolean): string {
  const lang = element === "rPr" ? ' lang="zh-CN"' : "";
  return `<a:${element}${lang} sz="${size}" b="${bold ? 1 : 0}"><a:solidFill><a:srgbClr val="${color}"/></a:solidFill></a:${element}>`;
}
