import { BOX_TYPE, boxesXml, boxXml } from "../write/notesXml.js";
import type { Notes } from "./notesOver.js";
import type { Site } from "./site.js";

const SHAPE = /<v:shape\b(?:(?!<\/v:shape>)[^])*<\/v:shape>/g;
const OF_NOTE = /ObjectType\s*=\s*["']Note["']/;

/**
 * The drawing of the boxes that notes and old controls stand in: those that stay go with their cells, new notes get one.
 *
 * It is read by its shapes, not as XML: old programs write it so that no parser takes it. "" where nothing is left.
 */
export function boxesOver({ drawing, canvas, ground }: Site, source: string | undefined, { kept, written }: Notes): string {
  const ids = [...(source ?? "").matchAll(/id\s*=\s*["']_x0000_s(\d+)["']/g)].map(([, id]) => Number(id));
  const first = Math.max(canvas.sheetId * 1024, ...ids) + 1;
  const boxes = written.map(({ to, note }, index) => boxXml(drawing, to.row, to.column, note, first + index));
  if (source === undefined) return boxes.length === 0 ? "" : boxesXml(boxes, canvas.sheetId);
  let shapes = 0;
  const moved = source.replace(SHAPE, (shape) => {
    const row = Number(/<x:Row>\s*(\d+)\s*<\/x:Row>/.exec(shape)?.[1] ?? NaN);
    const column = Number(/<x:Column>\s*(\d+)\s*<\/x:Column>/.exec(shape)?.[1] ?? NaN);
    const note = OF_NOTE.test(shape);
    const place = kept.find(({ from }) => from?.row === row && from.column === column);
    if (note && !place) return "";
    shapes += 1;
    if (!note) return shifted(shape, (at) => ground.rows.to(at), (at) => ground.columns.to(at));
    const down = (place?.to.row ?? row) - row;
    const across = (place?.to.column ?? column) - column;
    const at = shape.replace(/(<x:Row>)\s*\d+/, `$1${row + down}`).replace(/(<x:Column>)\s*\d+/, `$1${column + across}`);
    return shifted(at, (one) => Math.max(0, one + down), (one) => Math.max(0, one + across));
  });
  if (shapes + boxes.length === 0) return "";
  const typed = boxes.length === 0 || moved.includes('id="_x0000_t202"') ? boxes : [BOX_TYPE, ...boxes];
  const end = moved.lastIndexOf("</xml>");
  return end < 0 ? moved : moved.slice(0, end) + typed.join("") + moved.slice(end);
}

/** A shape with its corners in other rows and columns; the offsets inside them stay. */
function shifted(shape: string, row: (at: number) => number | null, column: (at: number) => number | null): string {
  return shape.replace(/(<x:Anchor>)([^<]*)(<\/x:Anchor>)/, (whole, open: string, numbers: string, close: string) => {
    const parts = numbers.split(",").map((part) => Number(part.trim()));
    const [left, leftOffset, top, topOffset, right, rightOffset, bottom, bottomOffset] = parts;
    if (parts.length !== 8 || parts.some(Number.isNaN)) return whole;
    const across = (column(left ?? 0) ?? left ?? 0) - (left ?? 0);
    const down = (row(top ?? 0) ?? top ?? 0) - (top ?? 0);
    if (across === 0 && down === 0) return whole;
    const corners = [(left ?? 0) + across, leftOffset, (top ?? 0) + down, topOffset, (right ?? 0) + across, rightOffset, (bottom ?? 0) + down, bottomOffset];
    return `${open}${corners.join(", ")}${close}`;
  });
}
