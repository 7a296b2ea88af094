import type { Chart } from "../../../model/drawing.js";
import { cellText } from "../../cellText.js";
import type { Dialect } from "./dialect.js";
import { escapeAttribute, XML_HEAD } from "./xml.js";

/** The drawing part of a sheet: a frame for each chart over the cells it covers; chart n has the relationship `rId<n>`. */
export function framesXml(charts: readonly Chart[], dialect: Dialect): string {
  const frames = charts.map((chart, index) => frameXml(chart, index + 1, dialect)).join("");
  return [
    `${XML_HEAD}<xdr:wsDr xmlns:xdr="${dialect.sheetDrawing}" xmlns:a="${dialect.drawingMain}"`,
    ` xmlns:r="${dialect.relationships}" xmlns:c="${dialect.chart}">${frames}</xdr:wsDr>`,
  ].join("");
}

function frameXml({ at, title }: Chart, number: number, dialect: Dialect): string {
  const corner = (name: string, column: number, row: number): string =>
    `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  return [
    `<xdr:twoCellAnchor editAs="oneCell">${corner("from", at.left, at.top)}${corner("to", at.right + 1, at.bottom + 1)}`,
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${number + 1}" name="Chart ${number}" descr="${escapeAttribute(cellText(title))}"/>`,
    '<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
    `<a:graphic><a:graphicData uri="${dialect.chart}"><c:chart r:id="rId${number}"/></a:graphicData></a:graphic>`,
    "</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>",
  ].join("");
}
