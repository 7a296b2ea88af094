import type { Validation } from "../../../model/drawing.js";
import { daySerial, type DateSystem } from "../../../model/dateSystem.js";
import { dayOf, type Day } from "../../../model/day.js";
import { cellText } from "../../../model/cellText.js";
import { areaAddress, cellAddress } from "./address.js";
import { undrawable } from "./undrawable.js";
import { attributes, escapeText, xstring } from "./xml.js";

/** The most characters of a list and of a message that Excel takes. */
const LONGEST = 255;
/** Days outside 2000 … 2099 are taken for slips of the keyboard [A]. */
const FIRST = dayOf(2000, 1, 1) as Day;
const LAST = dayOf(2099, 12, 31) as Day;

/** What may be typed where. Throws `HostFailure` `file-undrawable` for a list or a message that Excel would cut or misread. */
export function validationsXml(validations: readonly Validation[], system: DateSystem, sheet: string): string {
  if (validations.length === 0) return "";
  const all = validations.map((validation) => validationXml(validation, system, sheet)).join("");
  return `<dataValidations count="${validations.length}">${all}</dataValidations>`;
}

function validationXml(validation: Validation, system: DateSystem, sheet: string): string {
  const { area } = validation;
  const at = cellAddress(area.top, area.left);
  const message = cellText(validation.message);
  if (message.length > LONGEST) throw undrawable("message", sheet, at);
  const [rule, formulas] = ruleOf(validation, system, sheet, at);
  const pairs = attributes({ ...rule, allowBlank: 1, error: message === "" ? undefined : xstring(message), sqref: areaAddress(area) });
  const inner = formulas.map((formula, index) => `<formula${index + 1}>${escapeText(formula)}</formula${index + 1}>`).join("");
  return `<dataValidation${pairs}>${inner}</dataValidation>`;
}

type Rule = readonly [Readonly<Record<string, string | number>>, readonly string[]];

/** A wrong day or number is warned of, not refused: people type what they know, and the reader copes. */
function ruleOf(validation: Validation, system: DateSystem, sheet: string, at: string): Rule {
  if (validation.kind === "number") {
    const { min, max } = validation;
    return [{ type: "decimal", errorStyle: "warning", operator: "between", showErrorMessage: 1 }, [String(min), String(max)]];
  }
  if (validation.kind === "day") {
    const days = [FIRST, LAST].map((day) => String(daySerial(day, system)));
    return [{ type: "date", errorStyle: "warning", operator: "between", showErrorMessage: 1 }, days];
  }
  const list = validation.values.map(cellText).join(",");
  const readable = list.length <= LONGEST && validation.values.every((value) => value !== "" && !/[,\n]/.test(value));
  if (!readable) throw undrawable("list", sheet, at);
  return [{ type: "list", showErrorMessage: validation.strict ? 1 : 0 }, [`"${list.replaceAll('"', '""')}"`]];
}
