import type { JSX } from "preact";
import { useCallback, useMemo } from "preact/hooks";
import type { DateSystem } from "../model/dateSystem.js";
import type { Drawing, DrawnCell, Place } from "../model/drawing.js";
import { cellPrint } from "../model/cellPrint.js";
import { ChartView } from "./ChartView.js";
import { gridOf, type GridRow } from "./grid.js";
import { lookClass } from "./looks.js";
import { sized } from "./sized.js";
import { Slices } from "./Slices.js";

interface Props {
  readonly drawing: Drawing;
  readonly name: string;
  readonly dateSystem: DateSystem;
  readonly onLink: (place: Place) => void;
}

/** Pixels of a character of the default font, and around a cell's text. */
const CHARACTER = 7;
const PADDING = 5;

/** A drawing as a page: the same cells, looks and charts as the hosts write, on white paper in every theme. */
export function DrawingView({ drawing, name, dateSystem, onLink }: Props): JSX.Element {
  const grid = useMemo(() => gridOf(drawing), [drawing]);
  const width = (column: number): number => (drawing.columns[column]?.width ?? 8) * CHARACTER + PADDING;
  const draw = useCallback((row: GridRow) => <DrawnRow key={row.row} row={row} drawing={drawing} dateSystem={dateSystem} onLink={onLink} />, [drawing, dateSystem, onLink]);
  const total = grid.columns.reduce((sum, column) => sum + width(column), 0);
  return (
    <div class="paper">
      <table aria-label={name} ref={sized({ width: total })}>
        <colgroup>
          {grid.columns.map((column) => (
            <col key={column} ref={sized({ width: width(column) })} />
          ))}
        </colgroup>
        <tbody>
          <Slices list={grid.rows} draw={draw} />
        </tbody>
      </table>
    </div>
  );
}

function DrawnRow({ row, drawing, dateSystem, onLink }: { readonly row: GridRow } & Omit<Props, "name">): JSX.Element {
  return (
    <tr ref={sized({ height: (row.height * 4) / 3 })}>
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
  if (!link) return <>{text}</>;
  return (
    <button type="button" class="cell-link" onClick={() => onLink(link)}>
      {text}
    </button>
  );
}

