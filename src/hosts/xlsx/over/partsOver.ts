import { addCharts } from "../write/drawSheet.js";
import { tableXml } from "../write/tableXml.js";
import { boxesOver } from "./boxesOver.js";
import { drawingOver } from "./drawingOver.js";
import type { HangingParts } from "./hangingParts.js";
import { notesOver } from "./notesOver.js";
import { raw } from "./raw.js";
import type { Sections } from "./sections.js";
import type { Site } from "./site.js";
import { hasHeadings, isOurTable, movedTable, presentTable, tableOver } from "./tableOver.js";
import { threadsOver } from "./threadsOver.js";

/** Sets the charts, pictures and shapes. */
export function pictureParts(site: Site, sections: Sections, hanging: HangingParts): void {
  const { canvas, plan, drawing } = site;
  const element = sections.one("drawing");
  const present = hanging.of(element);
  if (present && !drawingOver(site, present.target)) {
    hanging.drop(present);
    sections.set("drawing", "");
  } else if (!present && drawing.charts.length > 0 && site.last.charts.length === 0) {
    const id = hanging.link("drawing", addCharts(plan, canvas));
    sections.set("drawing", related("drawing", id, sections, canvas.dialect.relationships));
  }
}

/** Sets the notes and the boxes they stand in. */
export function noteParts(site: Site, sections: Sections, hanging: HangingParts): void {
  const { edit, dialect } = site.canvas;
  const [comments] = hanging.all("comments");
  const source = comments && edit.pkg.text(comments.target);
  const boxes = hanging.of(sections.one("legacyDrawing"));
  const before = boxes && edit.pkg.text(boxes.target);
  const notes = notesOver(site, source, comments?.target ?? "comments");
  const shapes = boxesOver(site, before, notes);
  if (comments && notes.text === "") hanging.drop(comments);
  else if (comments) edit.set(comments.target, notes.text);
  else if (notes.text !== "") hanging.add("comments", notes.text);
  if (boxes && shapes === "") {
    hanging.drop(boxes);
    sections.set("legacyDrawing", "");
  } else if (boxes) edit.set(boxes.target, shapes);
  else if (shapes !== "") sections.set("legacyDrawing", related("legacyDrawing", hanging.add("vmlDrawing", shapes), sections, dialect.relationships));
  for (const { target } of hanging.all("threadedComment")) {
    const text = edit.pkg.text(target);
    if (text !== undefined) edit.set(target, threadsOver(text, target, site.ground));
  }
}

/** Sets the tables: ours over the drawing's cells, a person's own with theirs. */
export function tableParts(site: Site, sections: Sections, hanging: HangingParts): void {
  const { canvas, drawing, last, plan, remarks } = site;
  const { edit } = canvas;
  const wanted = drawing.table && hasHeadings(drawing, drawing.table) ? drawing.table : null;
  if (drawing.table && !wanted) remarks.note("redrawn-part-gone", { row: drawing.table.area.top, column: drawing.table.area.left });
  const gone = new Set<string>();
  let ours = false;
  for (const relation of hanging.all("table")) {
    const source = edit.pkg.text(relation.target);
    if (source === undefined) continue;
    const table = presentTable(relation.target, source);
    const drawn = last.table ?? drawing.table;
    const own: boolean = !ours && drawn !== null && isOurTable(table, drawn);
    ours ||= own;
    const text = own ? wanted && tableOver(site, table, wanted) : movedTable(site, table);
    if (text) edit.set(relation.target, text);
    else {
      hanging.drop(relation);
      gone.add(relation.id);
      if (!own) remarks.note("redrawn-part-gone", { row: table.area?.top ?? 0, column: table.area?.left ?? 0 });
    }
  }
  const list = sections.one("tableParts");
  const texts = (list?.children ?? []).filter((one) => !gone.has([...one.attributes.values()][0] ?? "")).map((one) => raw(sections.source, one));
  if (wanted && !ours && !last.table) {
    const id = hanging.add("table", tableXml(drawing, wanted, canvas.nameTable(wanted.name), canvas.dialect, plan.sheet));
    texts.push(related("tablePart", id, sections, canvas.dialect.relationships));
  }
  sections.list("tableParts", texts, { count: texts.length });
}

/** An element that names a part by its relationship, in the prefixes of the sheet. */
function related(name: string, id: string, sections: Sections, namespace: string): string {
  const prefix = [...sections.root.namespaces].find(([one, uri]) => one !== "" && uri === namespace)?.[0];
  return sections.spelt(prefix === undefined ? `<${name} xmlns:r="${namespace}" r:id="${id}"/>` : `<${name} ${prefix}:id="${id}"/>`);
}
