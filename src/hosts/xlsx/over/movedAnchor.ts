import type { XmlElement } from "../write/elements.js";
import { raw, remade } from "./raw.js";
import type { Ground } from "./ground.js";
import type { Moves } from "./moves.js";

/** An anchor of a picture, shape, chart or control whose corners go with the cells under them. One that a person fixed to the page stays. */
export function movedAnchor(source: string, anchor: XmlElement, { rows, columns }: Ground): string {
  const child = (name: string): XmlElement | undefined => anchor.children.find(({ local }) => local === name);
  const from = child("from");
  const to = child("to");
  if (!from || anchor.attributes.get("editAs") === "absolute") return raw(source, anchor);
  const sized = anchor.attributes.get("editAs") !== "oneCell";
  const down = movedSpan(numberIn(from, "row"), to ? endOf(to, "row") : null, rows, sized);
  const across = movedSpan(numberIn(from, "col"), to ? endOf(to, "col") : null, columns, sized);
  return remade(source, anchor, {}, (one) => {
    if (one === from) return cornerText(source, from, down[0], across[0]);
    return one === to ? cornerText(source, to, down[1] ?? 0, across[1] ?? 0) : raw(source, one);
  });
}

/** The corner that ends a stretch: the cell it is in, and whether it only touches that cell's edge. */
interface End {
  readonly at: number;
  readonly touching: boolean;
}

/** Where a stretch from one cell to another goes: with both of its ends where they keep their order, else as long as it was. */
function movedSpan(first: number, last: End | null, moves: Moves, sized: boolean): readonly [number, number | null] {
  const from = placed(first, moves);
  if (last === null) return [from, null];
  const inside = last.touching && last.at > first ? 1 : 0;
  const to = placed(last.at - inside, moves) + inside;
  return [from, sized && to >= from + inside ? to : from + last.at - first];
}

/** Where a place goes; for one that is taken out, behind the nearest one before it that is not. */
function placed(at: number, moves: Moves): number {
  for (let before = at; before >= 0; before -= 1) {
    const next = moves.to(before);
    if (next !== null) return before === at ? next : next + 1;
  }
  return 0;
}

function endOf(corner: XmlElement, name: string): End {
  return { at: numberIn(corner, name), touching: numberIn(corner, `${name}Off`) === 0 };
}

function numberIn(corner: XmlElement, name: string): number {
  return Number(corner.children.find(({ local }) => local === name)?.text ?? 0);
}

function cornerText(source: string, corner: XmlElement, row: number, column: number): string {
  return remade(source, corner, {}, (child) => {
    const wanted = child.local === "row" ? row : child.local === "col" ? column : null;
    if (wanted === null || child.text.trim() === String(wanted)) return raw(source, child);
    return source.slice(child.start, child.openEnd) + String(wanted) + source.slice(child.closeStart, child.end);
  });
}
