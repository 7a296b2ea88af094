import type { Drawing, ToneRule, Validation } from "../../model/drawing.js";
import { cellText } from "../../model/cellText.js";
import { TONES } from "../palette.js";
import { areaAddress, rangeAt } from "./place.js";

/** The longest list and message that Excel takes. */
const LONGEST = 255;
/** Days outside 2000 … 2099 are taken for slips of the keyboard ([A], as in the file host). */
const DAYS = { first: "2000-01-01", last: "2099-12-31" };

/** Puts what may be typed, and the tones that follow what is typed, onto a sheet. */
export function drawRules(sheet: Excel.Worksheet, { validations, toneRules }: Pick<Drawing, "validations" | "toneRules">): void {
  for (const validation of validations) validate(rangeAt(sheet, areaAddress(validation.area)).dataValidation, validation);
  for (const rule of toneRules) tone(rangeAt(sheet, areaAddress(rule.area)).conditionalFormats, rule);
}

function validate(target: Excel.DataValidation, validation: Validation): void {
  const rule = ruleOf(validation);
  if (!rule) return;
  const message = cellText(validation.message).slice(0, LONGEST);
  target.rule = rule;
  target.ignoreBlanks = true;
  // A wrong day or number is warned of, not refused: people type what they know, and the reader copes.
  const style = validation.kind === "list" ? "Stop" : "Warning";
  target.errorAlert = { showAlert: validation.kind !== "list" || validation.strict, style, title: "", message };
}

/** Undefined for a list that Excel cannot take as text, too long or with a comma or a line break in a value: the cell then takes anything. */
function ruleOf(validation: Validation): Excel.DataValidationRule | undefined {
  switch (validation.kind) {
    case "list": {
      const source = validation.values.map(cellText).join(",");
      if (source.length > LONGEST || validation.values.some((value) => value === "" || /[,\r\n]/.test(value))) return undefined;
      return { list: { inCellDropDown: true, source } };
    }
    case "day":
      return { date: { operator: "Between", formula1: DAYS.first, formula2: DAYS.last } };
    case "number":
      return { decimal: { operator: "Between", formula1: validation.min, formula2: validation.max } };
  }
}

function tone(target: Excel.ConditionalFormatCollection, rule: ToneRule): void {
  const { text, fill } = TONES[rule.tone];
  let format: Excel.ConditionalRangeFormat;
  if ("begins" in rule.when) {
    const { textComparison } = target.add("ContainsText");
    textComparison.rule = { operator: "BeginsWith", text: rule.when.begins };
    format = textComparison.format;
  } else {
    const { custom } = target.add("Custom");
    custom.rule.formula = `=${rule.when.formula}`;
    format = custom.format;
  }
  format.font.color = `#${text}`;
  if (fill !== null) format.fill.color = `#${fill}`;
}
