import type { JSX } from "preact";
import { useCallback, useMemo } from "preact/hooks";
import type { DateSystem } from "../model/dateSystem.js";
import type { Drawing, Place } from "../model/drawing.js";
import { columnPixels } from "./columnPixels.js";
import { DrawnRow } from "./DrawnRow.js";
import { gridOf, type GridRow } from "./grid.js";
import { sized } from "./sized.js";
import { Slices } from "./Slices.js";

interface Props {
  readonly drawing: Drawing;
  readonly name: string;
  readonly dateSystem: DateSystem;
  readonly onLink: (place: Place) => void;
}

/** A drawing as a page: the same cells, looks and charts as the hosts write, on white paper in every theme. */
export function DrawingView({ drawing, name, dateSystem, onLink }: Props): JSX.Element {
  const grid = useMemo(() => gridOf(drawing), [drawing]);
  const draw = useCallback((row: GridRow) => <DrawnRow key={row.row} row={row} drawing={drawing} dateSystem={dateSystem} onLink={onLink} />, [drawing, dateSystem, onLink]);
  const total = grid.columns.reduce((sum, column) => sum + columnPixels(drawing, column), 0);
  return (
    <div class="paper">
      <table aria-label={name} ref={sized({ width: total })}>
        <colgroup>
          {grid.columns.map((column) => (
            <col key={column} ref={sized({ width: columnPixels(drawing, column) })} />
          ))}
        </colgroup>
        <tbody>
          <Slices list={grid.rows} draw={draw} />
        </tbody>
      </table>
    </div>
  );
}
