import type { DateSystem } from "../../model/dateSystem.js";
import type { Download, Drawn } from "../door.js";
import type { Letters, PictureRow } from "./mark.js";
import { measuring, paintPicture } from "./paintPicture.js";
import { MARGIN, pictureSheet, WIDTH } from "./pictureSheet.js";
import { splitRows } from "./splitRows.js";

/** Pixels of height: with its width, what the smallest canvases hold, those of telephones (16,777,216 pixels in all). */
export const HIGHEST = 15_000;
const [GAP, FOOT] = [48, 72];
const SMALL: Letters = { size: 18, bold: false };
const GREY = "#595959";

/** A picture to look at and to save. */
export interface Picture {
  readonly canvas: HTMLCanvasElement;
  readonly download: Download;
}

/** The drawn sheets as one PNG below one another, or as several with their number where one would be too high; `name` is that of the file, without its ending. */
export async function picturesOf(drawn: readonly Drawn[], dateSystem: DateSystem, name: string): Promise<readonly Picture[]> {
  const measure = measuring();
  const sheets = drawn.map(({ drawing }) => pictureSheet(drawing, dateSystem, measure));
  const parts = splitRows(sheets, HIGHEST - MARGIN - FOOT, blank(GAP));
  const footer = drawn[0]?.drawing.print.footer;
  return Promise.all(
    parts.map(async (rows, nth): Promise<Picture> => {
      const number = parts.length > 1 ? `${nth + 1}/${parts.length}` : "";
      const canvas = paintPicture([blank(MARGIN), ...rows, foot([footer?.left ?? "", number, footer?.right ?? ""])], WIDTH);
      return { canvas, download: { name: `${name}${parts.length > 1 ? `_${nth + 1}` : ""}.png`, bytes: await pngOf(canvas) } };
    }),
  );
}

function blank(height: number): PictureRow {
  return { height, marks: [], stays: false };
}

function foot([left, center, right]: readonly [string, string, string]): PictureRow {
  const said = { kind: "text" as const, y: FOOT / 2, letters: SMALL, color: GREY };
  return {
    height: FOOT,
    stays: false,
    marks: [
      { ...said, x: MARGIN, text: left, align: "left" },
      { ...said, x: WIDTH / 2, text: center, align: "center" },
      { ...said, x: WIDTH - MARGIN, text: right, align: "right" },
    ],
  };
}

async function pngOf(canvas: HTMLCanvasElement): Promise<Uint8Array<ArrayBuffer>> {
  const blob = await new Promise<Blob | null>((give) => canvas.toBlob(give, "image/png"));
  if (!blob) throw new Error("the canvas gave no picture");
  return new Uint8Array(await blob.arrayBuffer());
}
