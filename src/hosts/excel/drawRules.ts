import type { Drawing, ToneRule, Validation } from "../../model/drawing.js";
import { TONES } from "../palette.js";
import { areaAddress } from "./place.js";

/** A list longer than this is refused by Excel as text. */
const LONGEST_LIST = 255;
const LONGEST_PROMPT = 255;

/** Puts what may be typed, and the tones that follow what is typed, onto a sheet. */
export function drawRules(sheet: Excel.Worksheet, drawing: Drawing): void {
  for (const validation of drawing.validations) validate(sheet.getRange(areaAddress(validation.area)).dataValidation, validation);
  for (const rule of drawing.toneRules) tone(sheet.getRange(areaAddress(rule.area)).conditionalFormats, rule);
}

function validate(target: Excel.DataValidation, validation: Validation): void {
  const rule = ruleOf(validation);
  if (!rule) return;
  const message = validation.message.slice(0, LONGEST_PROMPT);
  target.rule = rule;
  target.ignoreBlanks = true;
  target.prompt = { showPrompt: message !== "", title: "", message };
  target.errorAlert = { showAlert: validation.kind !== "list" || validation.strict, style: "Stop", title: "", message };
}

/** Undefined for a list that Excel cannot take as text, too long or with a comma in a value: the cell then takes anything. */
function ruleOf(validation: Validation): Excel.DataValidationRule | undefined {
  switch (validation.kind) {
    case "list": {
      const source = validation.values.join(",");
      if (source.length > LONGEST_LIST || validation.values.some((value) => value.includes(","))) return undefined;
      return { list: { inCellDropDown: true, source } };
    }
    case "day":
      return { date: { operator: "GreaterThan", formula1: "1990-01-01" } };
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
