import { childOf } from "../write/elements.js";
import { breaksXml, footerText, printXml } from "../write/printXml.js";
import { propertiesXml, sizesXml, viewXml } from "../write/viewXml.js";
import type { Moves } from "./moves.js";
import { raw, remade } from "./raw.js";
import { parsedParts, type Sections } from "./sections.js";
import type { Site } from "./site.js";

/** Sets the colour of the tab where the drawing's has changed. */
export function propertiesOver({ drawing, last, canvas }: Site, sections: Sections): void {
  if (drawing.tab === last.tab) return;
  const { source, root } = parsedParts(propertiesXml(drawing), canvas.dialect.main);
  const drawn = childOf(root, "sheetPr");
  const color = drawn && childOf(drawn, "tabColor");
  const present = sections.one("sheetPr");
  const wanted = color ? sections.spelt(raw(source, color)) : "";
  if (!present || present.selfClosing) {
    sections.set("sheetPr", sections.spelt(propertiesXml(drawing)));
    return;
  }
  const others = present.children.filter(({ local }) => local !== "tabColor").map((child) => raw(sections.source, child));
  const open = sections.source.slice(present.start, present.openEnd);
  sections.set("sheetPr", open + wanted + others.join("") + sections.source.slice(present.closeStart, present.end));
}

/** Sets the frozen rows and columns where the drawing's have changed; zoom, gridlines and the rest of a view stay. */
export function viewsOver({ drawing, last, canvas }: Site, sections: Sections): void {
  const same = drawing.freeze.rows === last.freeze.rows && drawing.freeze.columns === last.freeze.columns;
  if (same) return;
  const { source, root } = parsedParts(viewXml(drawing, false), canvas.dialect.main);
  const view = root.children[0]?.children[0];
  const panes = sections.spelt((view?.children ?? []).map((child) => raw(source, child)).join(""));
  const present = sections.one("sheetViews");
  const first = present?.children[0];
  if (!present || !first) {
    sections.set("sheetViews", sections.spelt(viewXml(drawing, false)));
    return;
  }
  const text = remade(sections.source, present, {}, (child) => {
    if (child !== first) return raw(sections.source, child);
    const rest = child.children.filter(({ local }) => local !== "pane" && local !== "selection").map((one) => raw(sections.source, one));
    const open = sections.source.slice(child.start, child.openEnd).replace(/\s*\/?>$/, ">");
    return `${open}${panes}${rest.join("")}${child.selfClosing ? sections.spelt("</sheetView>") : sections.source.slice(child.closeStart, child.end)}`;
  });
  sections.set("sheetViews", text);
}

/** Sets how deep rows and columns are grouped where the drawing's groups have changed, never less deep than it is. */
export function sizesOver({ drawing, last, canvas }: Site, sections: Sections): void {
  if (sizesXml(drawing) === sizesXml(last)) return;
  const wanted = parsedParts(sizesXml(drawing), canvas.dialect.main).root.children[0]?.attributes;
  const present = sections.one("sheetFormatPr");
  if (!present) {
    sections.set("sheetFormatPr", sections.spelt(sizesXml(drawing)));
    return;
  }
  const deepest = (name: string): number | undefined => Math.max(Number(wanted?.get(name) ?? 0), Number(present.attributes.get(name) ?? 0)) || undefined;
  sections.set("sheetFormatPr", remade(sections.source, present, { outlineLevelRow: deepest("outlineLevelRow"), outlineLevelCol: deepest("outlineLevelCol") }));
}

/** Sets the direction of the paper and the footer where the drawing's have changed. */
export function printOver({ drawing, last, canvas }: Site, sections: Sections): void {
  const drawn = parsedParts(printXml(drawing), canvas.dialect.main);
  const part = (name: string): string => {
    const element = childOf(drawn.root, name);
    return element ? sections.spelt(raw(drawn.source, element)) : "";
  };
  if (drawing.print.orientation !== last.print.orientation) {
    const present = sections.one("pageSetup");
    sections.set("pageSetup", present ? remade(sections.source, present, { orientation: drawing.print.orientation }) : part("pageSetup"));
  }
  if (footerText(drawing.print.footer) === footerText(last.print.footer)) return;
  const present = sections.one("headerFooter");
  const wanted = childOf(drawn.root, "headerFooter")?.children[0];
  const footer = wanted ? sections.spelt(raw(drawn.source, wanted)) : "";
  const old = present?.children.find(({ local }) => local === "oddFooter");
  if (present && old) sections.set("headerFooter", remade(sections.source, present, {}, (child) => (child === old ? footer : raw(sections.source, child))));
  else if (!present) sections.set("headerFooter", part("headerFooter"));
}

/** Sets where printed pages begin: a person's breaks go with their rows and columns, ours follow the drawing. */
export function breaksOver({ drawing, last, ground, canvas }: Site, sections: Sections): void {
  const ids = (xml: string): readonly number[] =>
    (parsedParts(xml, canvas.dialect.main).root.children[0]?.children ?? []).map(({ attributes }) => Number(attributes.get("id")));
  const before = ids(breaksXml(last.rows)).map((id) => ground.rows.to(id, "last"));
  const drawn = ids(breaksXml(drawing.rows));
  breaks(sections, "rowBreaks", ground.rows, before, drawn);
  breaks(sections, "colBreaks", ground.columns, [], []);
}

function breaks(sections: Sections, name: "rowBreaks" | "colBreaks", moves: Moves, before: readonly (number | null)[], drawn: readonly number[]): void {
  const list = sections.one(name);
  const kept = (list?.children ?? []).flatMap((element) => {
    const id = moves.to(Number(element.attributes.get("id") ?? 0));
    return id === null || id === 0 || (before.includes(id) && !drawn.includes(id)) ? [] : [{ id, text: remade(sections.source, element, { id }) }];
  });
  const added = drawn
    .filter((id) => !before.includes(id) && !kept.some((one) => one.id === id))
    .map((id) => ({ id, text: sections.spelt(`<brk id="${id}" max="16383" man="1"/>`) }));
  const all = [...kept, ...added].sort((one, other) => one.id - other.id);
  sections.list(name, all.map(({ text }) => text), { count: all.length, manualBreakCount: all.length });
}
