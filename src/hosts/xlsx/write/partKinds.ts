const OFFICE = "application/vnd.openxmlformats-officedocument";

/** The kinds of parts we make: content type, folder and stem beside the workbook part, ending, and the word of their relationship. */
export const PART_KINDS = {
  worksheet: { type: `${OFFICE}.spreadsheetml.worksheet+xml`, stem: "worksheets/sheet", ending: ".xml" },
  drawing: { type: `${OFFICE}.drawing+xml`, stem: "drawings/drawing", ending: ".xml" },
  chart: { type: `${OFFICE}.drawingml.chart+xml`, stem: "charts/chart", ending: ".xml" },
  vmlDrawing: { type: `${OFFICE}.vmlDrawing`, stem: "drawings/vmlDrawing", ending: ".vml" },
  comments: { type: `${OFFICE}.spreadsheetml.comments+xml`, stem: "comments", ending: ".xml" },
  table: { type: `${OFFICE}.spreadsheetml.table+xml`, stem: "tables/table", ending: ".xml" },
  styles: { type: `${OFFICE}.spreadsheetml.styles+xml`, stem: "styles", ending: ".xml" },
} as const;

/** One of `PART_KINDS`. */
export type PartKind = keyof typeof PART_KINDS;
