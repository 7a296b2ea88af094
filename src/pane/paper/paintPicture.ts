import type { Letters, Measure, PictureRow } from "./mark.js";

const FONTS = 'DengXian, "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif';

/** Measures texts as they are painted. */
export function measuring(): Measure {
  const pen = penOf(document.createElement("canvas"));
  return (text, letters) => {
    pen.font = fontOf(letters);
    return pen.measureText(text).width;
  };
}

/** Paints rows below one another on white; nothing but its own marks ever gets onto the picture. */
export function paintPicture(rows: readonly PictureRow[], width: number): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = Math.max(1, rows.reduce((sum, { height }) => sum + height, 0));
  const pen = penOf(canvas);
  pen.fillStyle = "#ffffff";
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.textBaseline = "middle";
  let top = 0;
  for (const { height, marks } of rows) {
    for (const mark of marks) {
      pen.fillStyle = mark.color;
      if (mark.kind === "fill") pen.fillRect(mark.x, top + mark.y, mark.width, mark.height);
      else {
        pen.font = fontOf(mark.letters);
        pen.textAlign = mark.align;
        pen.fillText(mark.text, mark.x, top + mark.y);
      }
    }
    top += height;
  }
  return canvas;
}

function fontOf({ size, bold }: Letters): string {
  return `${bold ? 600 : 400} ${size}px ${FONTS}`;
}

function penOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const pen = canvas.getContext("2d");
  if (!pen) throw new Error("no canvas to paint on");
  return pen;
}
