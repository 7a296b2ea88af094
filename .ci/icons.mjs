// Draws the product's icons: a week as seven days on a calendar sheet, with a tick over them; for two commands an arrow to others, or a glass.
// Writes assets/<kind>-N.png; always the same bytes.
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { deflateSync } from "node:zlib";

const RIBBON = [16, 20, 24, 32, 40, 48, 64, 80];
/** The sizes of each icon; the product's own stands in catalogues too. */
export const ICONS = { icon: [...RIBBON, 128], coordination: RIBBON, checks: RIBBON };

const BLUE = [31, 56, 100];
const LIGHT = [233, 238, 246];
const MIDDLE = [157, 178, 214];
const GREEN = [91, 176, 114];
const ORANGE = [217, 119, 6];
const WHITE = [255, 255, 255];
const FINE = 8;

/** Distance from a point to the line between two others. */
function toSegment(x, y, [ax, ay], [bx, by]) {
  const t = Math.max(0, Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2)));
  return Math.hypot(x - ax - t * (bx - ax), y - ay - t * (by - ay));
}

function inRounded(x, y, left, top, right, bottom, radius) {
  if (x < left || x > right || y < top || y > bottom) return false;
  const dx = Math.max(left + radius - x, 0, x - (right - radius));
  const dy = Math.max(top + radius - y, 0, y - (bottom - radius));
  return Math.hypot(dx, dy) <= radius;
}

/** The design at one size: all edges stand on whole pixels, so that small sizes stay crisp. */
function layout(size) {
  const snap = (share) => Math.round(share * size);
  const margin = Math.max(1, snap(0.06));
  const head = Math.max(3, snap(0.24));
  const gap = Math.max(1, snap(0.05));
  const inner = { left: margin + gap, right: size - margin - gap, top: margin + head + gap, bottom: size - margin - gap };
  const columns = size < 32 ? 3 : 4;
  const rows = 2;
  const width = Math.floor((inner.right - inner.left - gap * (columns - 1)) / columns);
  const height = Math.floor((inner.bottom - inner.top - gap * (rows - 1)) / rows);
  const slackX = Math.floor((inner.right - inner.left - columns * width - gap * (columns - 1)) / 2);
  const days = [];
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const left = inner.left + slackX + column * (width + gap);
      const top = inner.top + row * (height + gap);
      days.push({ left, top, right: left + width, bottom: top + height });
    }
  }
  return { size, margin, head, days: days.slice(0, 7) };
}

/** The mark over the sheet: its colour, and how far a point is from its line, both in shares of the size. */
const MARKS = {
  icon: { color: GREEN, far: alongLines([[0.47, 0.7], [0.61, 0.84], [0.9, 0.5]]) },
  coordination: { color: ORANGE, far: alongLines([[0.42, 0.7], [0.9, 0.7]], [[0.7, 0.5], [0.9, 0.7], [0.7, 0.9]]) },
  checks: { color: MIDDLE.map((part) => part / 2), far: (x, y) => Math.min(Math.abs(Math.hypot(x - 0.62, y - 0.62) - 0.19), toSegment(x, y, [0.76, 0.76], [0.9, 0.9])) },
};

function alongLines(...lines) {
  return (x, y) => Math.min(...lines.flatMap((points) => points.slice(1).map((point, at) => toSegment(x, y, points[at], point))));
}

/** The colour at a point, or null outside the sheet. */
function colorAt(x, y, { size, margin, head, days, mark }) {
  const radius = size * 0.12;
  const far = mark.far(x / size, y / size) * size;
  const stroke = Math.max(1.1, size * 0.065);
  if (far <= stroke) return mark.color;
  const inside = inRounded(x, y, margin, margin, size - margin, size - margin, radius);
  if (far <= stroke + Math.max(0.8, size * 0.035)) return inside ? WHITE : null;
  if (!inside) return null;
  if (y < margin + head) return BLUE;
  const edge = Math.max(1, size / 32);
  if (!inRounded(x, y, margin + edge, margin, size - margin - edge, size - margin - edge, radius - edge)) return BLUE;
  const day = days.findIndex(({ left, top, right, bottom }) => x >= left && x < right && y >= top && y < bottom);
  if (day < 0) return WHITE;
  return day < 5 ? MIDDLE : LIGHT;
}

/** Straight RGBA pixels, each the mean of FINE × FINE points. */
function draw(size, kind) {
  const plan = { ...layout(size), mark: MARKS[kind] };
  const pixels = Buffer.alloc(size * size * 4);
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      const sum = [0, 0, 0];
      let hits = 0;
      for (let point = 0; point < FINE * FINE; point += 1) {
        const color = colorAt(x + ((point % FINE) + 0.5) / FINE, y + (Math.floor(point / FINE) + 0.5) / FINE, plan);
        if (!color) continue;
        hits += 1;
        color.forEach((part, index) => (sum[index] += part));
      }
      const at = (y * size + x) * 4;
      sum.forEach((part, index) => (pixels[at + index] = hits ? Math.round(part / hits) : 0));
      pixels[at + 3] = Math.round((hits * 255) / (FINE * FINE));
    }
  }
  return pixels;
}

const CRC = Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k += 1) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  let crc = 0xffffffff;
  for (const byte of body) crc = CRC[(crc ^ byte) & 255] ^ (crc >>> 8);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length, 0);
  body.copy(out, 4);
  out.writeUInt32BE((crc ^ 0xffffffff) >>> 0, body.length + 4);
  return out;
}

/** An icon as the bytes of a PNG. */
export function icon(size, kind = "icon") {
  const pixels = draw(size, kind);
  const lines = Buffer.alloc(size * (size * 4 + 1));
  for (let y = 0; y < size; y += 1) pixels.copy(lines, y * (size * 4 + 1) + 1, y * size * 4, (y + 1) * size * 4);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(size, 0);
  head.writeUInt32BE(size, 4);
  head.set([8, 6, 0, 0, 0], 8);
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
  return Buffer.concat([signature, chunk("IHDR", head), chunk("IDAT", deflateSync(lines, { level: 9 })), chunk("IEND", Buffer.alloc(0))]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = new URL("../assets/", import.meta.url);
  mkdirSync(folder, { recursive: true });
  for (const [kind, sizes] of Object.entries(ICONS)) {
    for (const size of sizes) writeFileSync(new URL(`${kind}-${size}.png`, folder), icon(size, kind));
  }
}
