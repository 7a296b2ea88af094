import type { ComponentChildren, JSX } from "preact";
import type { DateSystem } from "../../model/dateSystem.js";
import type { Drawing } from "../../model/drawing.js";
import { columnPixels } from "../columnPixels.js";
import type { Drawn } from "../door.js";
import { DrawnRow } from "../DrawnRow.js";
import type { GridRow } from "../grid.js";
import { sized } from "../sized.js";
import { blocksOf } from "./blocksOf.js";
import { leads } from "./leads.js";
import { pageRoom } from "./printRules.js";

/** The sheets as they are printed, each as wide as its page; what is repeated on every page is the head of a table. */
export function PrintedSheets({ drawn, dateSystem }: { readonly drawn: readonly Drawn[]; readonly dateSystem: DateSystem }): JSX.Element {
  return (
    <>
      {drawn.map(({ sheet, drawing }, nth) => (
        <PrintedSheet key={sheet} drawing={drawing} nth={nth} dateSystem={dateSystem} />
      ))}
    </>
  );
}

function PrintedSheet({ drawing, nth, dateSystem }: { readonly drawing: Drawing; readonly nth: number; readonly dateSystem: DateSystem }): JSX.Element {
  const { columns, above, repeated, blocks } = blocksOf(drawing);
  const widths = columns.map((column) => columnPixels(drawing, column));
  const total = widths.reduce((sum, width) => sum + width, 0);
  const draw = (row: GridRow): JSX.Element => <DrawnRow key={row.row} row={row} drawing={drawing} dateSystem={dateSystem} onLink={null} {...(leads(row) && { class: "leads" })} />;
  const zoomed = (element: HTMLElement | null): void => element?.style.setProperty("zoom", String(Math.min(1, pageRoom(drawing) / total)));
  return (
    <section class={`printed-${nth}`} ref={zoomed}>
      {above.length > 0 ? <Columns widths={widths}>{above.map(draw)}</Columns> : null}
      <table class="frame">
        <thead>
          <tr>
            <td>{repeated.length > 0 ? <Columns widths={widths}>{repeated.map(draw)}</Columns> : null}</td>
          </tr>
        </thead>
        <tbody>
          <tr>
            <td>
              {blocks.map(({ head, rows }, at) => (
                <Columns key={at} widths={widths} head={head.map(draw)}>
                  {rows.map(draw)}
                </Columns>
              ))}
            </td>
          </tr>
        </tbody>
      </table>
    </section>
  );
}

function Columns({ widths, head = [], children }: { readonly widths: readonly number[]; readonly head?: readonly JSX.Element[]; readonly children: ComponentChildren }): JSX.Element {
  return (
    <table ref={sized({ width: widths.reduce((sum, width) => sum + width, 0) })}>
      <colgroup>
        {widths.map((width, at) => (
          <col key={at} ref={sized({ width })} />
        ))}
      </colgroup>
      {head.length > 0 ? <thead>{head}</thead> : null}
      <tbody>{children}</tbody>
    </table>
  );
}
