import type { JSX } from "preact";
import { ACCENT } from "../hosts/palette.js";
import type { Chart, Drawing } from "../model/drawing.js";
import { chartPoints } from "./chartBars.js";
import { chartColor } from "./looks.js";

const NAME = 96;
const BAR = 18;
const WIDTH = 420;

/** A chart of the page in outline: horizontal bars with their names and values, whatever kind Excel draws. */
export function ChartView({ chart, drawing }: { readonly chart: Chart; readonly drawing: Drawing }): JSX.Element {
  const points = chartPoints(chart, drawing);
  const most = Math.max(1, ...points.map(({ values }) => values.reduce((sum, value) => sum + Math.max(0, value), 0)));
  const scale = (WIDTH - NAME - 40) / most;
  return (
    <figure class="chart">
      <figcaption>{chart.title}</figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${points.length * BAR + 4}`} role="img" aria-label={chart.title}>
        {points.map(({ name, values }, index) => {
          const y = index * BAR;
          let x = NAME;
          return (
            <g key={index}>
              <text x={NAME - 6} y={y + 13} text-anchor="end">
                {name}
              </text>
              {values.map((value, series) => {
                const width = Math.max(0, value) * scale;
                const bar = <rect key={series} x={x} y={y + 3} width={width} height={BAR - 6} fill={chartColor(chart.series[series]?.tone ?? "accent", ACCENT)} />;
                x += width;
                return bar;
              })}
              <text x={x + 5} y={y + 13}>
                {values.join(" / ")}
              </text>
            </g>
          );
        })}
      </svg>
    </figure>
  );
}
