import type { DrawnCell } from "../../model/drawing.js";
import { linked, words } from "../cells.js";
import { figures, type Figure } from "../figures.js";
import type { Page } from "../page.js";
import { spacer, type Line, type Section } from "../section.js";

const A_LINE = 4;
/** The columns each of the four figures of a line covers. */
const SPANS = [[0, 1], [2, 3], [4, 4], [5, 6]] as const;

/** The band of figures: two lines of four, each a name, its figure, and what it consists of with its source. */
export function band(page: Page): Section {
  const all = figures(page);
  const lines = [all.slice(0, A_LINE), all.slice(A_LINE)].flatMap((four) => [
    row(four, ({ label }) => words(label, "figureLabel")),
    row(four, ({ value }) => words(value, "figure")),
    row(four, ({ detail, origin, source }) => linked(withSource(detail, origin ? page.voice.report(`label-${source}`) : ""), origin, "small")),
    spacer(5),
  ]);
  return { id: "band", lines: [...lines, spacer(4)], lead: lines.length, table: null };
}

function withSource(detail: string, source: string): string {
  return [detail, source].filter((part) => part !== "").join(" ");
}

function row(four: readonly Figure[], cell: (figure: Figure) => DrawnCell): Line {
  const cells: (DrawnCell | null)[] = [];
  SPANS.forEach(([first, last], at) => {
    const figure = four[at];
    const drawn = figure ? cell(figure) : null;
    for (let column = first; column <= last; column += 1) {
      cells.push(column === first ? drawn : drawn && { value: null, role: drawn.role });
    }
  });
  return { cells, spans: SPANS };
}
