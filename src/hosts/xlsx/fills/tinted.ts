/**
 * A colour made lighter (`tint` up to 1) or darker (down to -1), as Excel makes the shades of its theme colours; RRGGBB.
 *
 * @example tinted("4472C4", 0.6) //=> "B4C7E7"
 */
export function tinted(color: string, tint: number): string {
  if (tint === 0) return color;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const light = (most + least) / 2;
  const wanted = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  const chroma = most - least;
  const saturation = chroma === 0 ? 0 : chroma / (1 - Math.abs(2 * light - 1));
  const reach = saturation * (1 - Math.abs(2 * wanted - 1));
  const floor = wanted - reach / 2;
  return [red, green, blue].map((part) => hex(chroma === 0 ? wanted : floor + ((part - least) / chroma) * reach)).join("");
}

function hex(part: number): string {
  return Math.round(Math.min(1, Math.max(0, part)) * 255)
    .toString(16)
    .toUpperCase()
    .padStart(2, "0");
}
