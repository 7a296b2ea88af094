import { childOf, parseElements, prefixed } from "../write/elements.js";
import { Splices } from "../write/splices.js";

/** Elements of a workbook part that stand before its `calcPr`, in their order. */
const BEFORE = ["sheets", "functionGroups", "externalReferences", "definedNames"];

/** The workbook part's text, asking whoever opens it to compute every formula anew. */
export function recalculated(text: string, part: string): string {
  const root = parseElements(text, part);
  const present = childOf(root, "calcPr");
  const splices = new Splices();
  if (present) splices.put(text, present, "fullCalcOnLoad", 1);
  else {
    const before = root.children.filter(({ local, uri }) => uri === root.uri && BEFORE.includes(local)).at(-1);
    splices.insert(before?.end ?? root.openEnd, `<${prefixed(root, "calcPr")} fullCalcOnLoad="1"/>`);
  }
  return splices.apply(text);
}
