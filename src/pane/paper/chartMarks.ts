import { ACCENT } from "../../hosts/palette.js";
import type { Chart, Drawing } from "../../model/drawing.js";
import { chartPoints } from "../chartBars.js";
import { chartColor } from "../looks.js";
import type { Mark } from "./mark.js";

/** Where a chart stands in its row. */
interface Spot {
  readonly left: number;
  readonly right: number;
  readonly height: number;
  readonly scale: number;
}

const INK = "#404040";

/** A chart in outline, as on the page: bars with their names and values, whatever kind Excel draws. */
export function chartMarks(chart: Chart, drawing: Drawing, { left, right, height, scale }: Spot): readonly Mark[] {
  const points = chartPoints(chart, drawing);
  const letters = { size: 11 * scale, bold: false };
  const title = { kind: "text" as const, x: left, y: 10 * scale, text: chart.title, letters: { size: 14 * scale, bold: true }, color: `#${ACCENT}`, align: "left" as const };
  const [top, name] = [24 * scale, Math.min(140 * scale, (right - left) * 0.3)];
  const step = Math.min(26 * scale, (height - top) / Math.max(1, points.length));
  const most = Math.max(1, ...points.map(({ values }) => values.reduce((sum, value) => sum + Math.max(0, value), 0)));
  const unit = (right - left - name - 60 * scale) / most;
  return [
    title,
    ...points.flatMap(({ name: label, values }, nth): readonly Mark[] => {
      const y = top + nth * step;
      let x = left + name;
      const bars = values.map((value, series): Mark => {
        const bar = { kind: "fill" as const, x, y: y + step * 0.15, width: Math.max(0, value) * unit, height: step * 0.7, color: chartColor(chart.series[series]?.tone ?? "accent", ACCENT) };
        x += bar.width;
        return bar;
      });
      const said = { kind: "text" as const, y: y + step / 2, letters, color: INK };
      return [{ ...said, x: left + name - 6 * scale, text: label, align: "right" }, ...bars, { ...said, x: x + 6 * scale, text: values.join(" / "), align: "left" }];
    }),
  ];
}
