import type { JSX } from "preact";
import { cellPrint } from "../model/cellPrint.js";
import type { DateSystem } from "../model/dateSystem.js";
import type { Drawing, DrawnCell, Place } from "../model/drawing.js";
import { ChartView } from "./ChartView.js";
import type { GridRow } from "./grid.js";
import { lookClass } from "./looks.js";
import { sized } from "./sized.js";

interface Props {
  readonly row: GridRow;
  readonly drawing: Drawing;
  readonly dateSystem: DateSystem;
  /** Null on paper, where nothing can be followed. */
  readonly onLink: ((place: Place) => void) | null;
  readonly class?: string;
}

/** A row of a drawing as a row of a table, with the charts that begin in it. */
export function DrawnRow({ row, drawing, dateSystem, onLink, class: kind }: Props): JSX.Element {
  return (
    <tr class={kind} ref={sized({ height: (row.height * 4) / 3 })}>
      {row.cells.map((at) => {
        const chart = drawing.charts.find((each) => each.at.top === row.row && each.at.left === at.column);
        return (
          <td key={at.column} colSpan={at.columns} rowSpan={at.rows} class={at.cell ? lookClass(at.cell) : undefined} title={at.cell?.note}>
            {at.cell ? <CellText cell={at.cell} dateSystem={dateSystem} onLink={onLink} /> : null}
            {chart ? <ChartView chart={chart} drawing={drawing} /> : null}
          </td>
        );
      })}
    </tr>
  );
}

function CellText({ cell, dateSystem, onLink }: { readonly cell: DrawnCell } & Pick<Props, "dateSystem" | "onLink">): JSX.Element {
  const text = cellPrint(cell, dateSystem);
  const { link } = cell;
  if (!link || !onLink) return <>{text}</>;
  return (
    <button type="button" class="cell-link" onClick={() => onLink(link)}>
      {text}
    </button>
  );
}
