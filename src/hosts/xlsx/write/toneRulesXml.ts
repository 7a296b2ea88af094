import type { ToneRule } from "../../../model/drawing.js";
import { cellText } from "../../../model/cellText.js";
import { areaAddress, cellAddress } from "./address.js";
import type { StyleBook } from "./styleBook.js";
import { attributes, escapeText, xstring } from "./xml.js";

/** Classic conditional formats, which Excel, WPS and LibreOffice all show; the first rule that holds wins. */
export function toneRulesXml(rules: readonly ToneRule[], styles: StyleBook): string {
  return rules.map((rule, index) => ruleXml(rule, index + 1, styles.tone(rule.tone))).join("");
}

function ruleXml({ area, when }: ToneRule, priority: number, dxfId: number): string {
  const rule =
    "begins" in when
      ? beginsXml(cellText(when.begins), cellAddress(area.top, area.left), { dxfId, priority })
      : `<cfRule${attributes({ type: "expression", dxfId, priority })}><formula>${escapeText(when.formula.replace(/^=/, ""))}</formula></cfRule>`;
  return `<conditionalFormatting sqref="${areaAddress(area)}">${rule}</conditionalFormatting>`;
}

function beginsXml(text: string, first: string, pairs: { readonly dxfId: number; readonly priority: number }): string {
  const literal = `"${text.replaceAll('"', '""')}"`;
  const formula = `LEFT(${first},LEN(${literal}))=${literal}`;
  return `<cfRule${attributes({ type: "beginsWith", ...pairs, operator: "beginsWith", text: xstring(text) })}><formula>${escapeText(formula)}</formula></cfRule>`;
}
