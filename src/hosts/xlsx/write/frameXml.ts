import type { Chart } from "../../../model/drawing.js";
import type { Area } from "../../../model/workbook.js";
import { cellText } from "../../../model/cellText.js";
import type { Dialect } from "./dialect.js";
import { escapeAttribute, XML_HEAD } from "./xml.js";

/** The drawing part of a sheet: a frame for each chart over the cells it covers; chart n has the relationship `rId<n>`. */
export function framesXml(charts: readonly Chart[], dialect: Dialect): string {
  const frames = charts.map((chart, index) => frameXml(chart, { id: index + 2, number: index + 1, relation: `rId${index + 1}` }, dialect)).join("");
  return [
    `${XML_HEAD}<xdr:wsDr xmlns:xdr="${dialect.sheetDrawing}" xmlns:a="${dialect.drawingMain}"`,
    ` xmlns:r="${dialect.relationships}" xmlns:c="${dialect.chart}">${frames}</xdr:wsDr>`,
  ].join("");
}

/** What a frame is called in its drawing: an id that nothing there has, its number among our charts, and its chart's relationship. */
export interface FrameName {
  readonly id: number;
  readonly number: number;
  readonly relation: string;
}

/** The two corners of a frame over an area, without offsets. */
export function cornersXml(at: Area): string {
  const corner = (name: string, column: number, row: number): string =>
    `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  return corner("from", at.left, at.top) + corner("to", at.right + 1, at.bottom + 1);
}

/** One frame; its prefixes `xdr`, `a`, `c` and `r` are declared around it. */
export function frameXml({ at, title }: Chart, { id, number, relation }: FrameName, dialect: Dialect): string {
  return [
    `<xdr:twoCellAnchor editAs="oneCell">${cornersXml(at)}`,
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${id}" name="Chart ${number}" descr="${escapeAttribute(cellText(title))}"/>`,
    '<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
    `<a:graphic><a:graphicData uri="${dialect.chart}"><c:chart r:id="${relation}"/></a:graphicData></a:graphic>`,
    "</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>",
  ].join("");
}
