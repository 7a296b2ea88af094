import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** What makes one mutant: naturals that are used up one after the other, each for one choice. */
export type Genes = readonly number[];

/** Numbers that readers stumble over: signs, ends of ranges, what overflows, what is none. */
const NUMBERS = ["-1", "0", "1", "16384", "16385", "1048576", "1048577", "2147483648", "4294967295", "4294967296", "1e308", "1e999", "-0", "NaN", "", "1.5", "0x10", "９"];

/** Pieces of markup that do not belong where they come to stand. */
const MARKS = ["<", ">", "&", "&#0;", "&#xD800;", "&lt;", "]]>", "<![CDATA[", "<!--", "<?x?>", '"', "'", "\u0000", "<row>", "</sheetData>", "<c r=\"XFE1048577\"/>", "<mergeCell ref=\"A1:XFD1048576\"/>", "\uFEFF", "<x:c xmlns:x=\"y\"/>"];

/** A part above this is left out of a mutant: bombs have tests of their own. */
const MOST_PART = 4_000_000;

const TOKEN = /<[^>]*>|[^<]+/g;

/** Gives `choose(n)`: the next gene as a natural below n; the genes begin anew when they are used up. */
function chooser(genes: Genes): (below: number) => number {
  let at = 0;
  return (below) => {
    const gene = genes[at % genes.length] ?? 0;
    at += 1;
    return below === 0 ? 0 : (gene + Math.floor(at / genes.length)) % below;
  };
}

/**
 * A file as it might reach us: some bytes of the container changed, or some of the marks of one to three of its parts, in a sound container.
 *
 * The same genes always make the same mutant, so a crash is kept as a file's name and its genes.
 */
export function mutant(bytes: Uint8Array, genes: Genes): Uint8Array {
  const choose = chooser(genes);
  const parts = partsOf(bytes);
  if (choose(4) === 0 || parts === null) return changedBytes(bytes, choose);
  const names = Object.keys(parts).filter((name) => /\.(?:xml|rels|vml)$/.test(name));
  for (let times = 1 + choose(3); times > 0; times -= 1) {
    const name = names[choose(names.length)];
    const part = name === undefined ? undefined : parts[name];
    if (name === undefined || part === undefined) continue;
    parts[name] = choose(8) === 0 ? changedBytes(part, choose) : strToU8(changedMarks(strFromU8(part), choose));
  }
  if (choose(10) === 0) delete parts[names[choose(names.length)] ?? ""];
  return zipSync(parts, { level: 1 });
}

/** The parts of a container; null of one that even a lenient reader does not open. */
function partsOf(bytes: Uint8Array): Record<string, Uint8Array> | null {
  try {
    return unzipSync(bytes, { filter: ({ originalSize }) => originalSize <= MOST_PART });
  } catch {
    return null;
  }
}

function changedBytes(bytes: Uint8Array, choose: (below: number) => number): Uint8Array {
  const at = choose(bytes.length);
  const length = 1 + choose(64);
  const before = bytes.subarray(0, at);
  const after = bytes.subarray(at + length);
  switch (choose(5)) {
    case 0: return joined(before, Uint8Array.of((bytes[at] ?? 0) ^ (1 << choose(8))), bytes.subarray(at + 1));
    case 1: return joined(before, after);
    case 2: return joined(before, new Uint8Array(length).fill(choose(256)), bytes.subarray(at));
    case 3: return joined(before, bytes.subarray(at, at + length), bytes.subarray(at));
    default: return before.slice();
  }
}

function joined(...pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

function changedMarks(text: string, choose: (below: number) => number): string {
  const tokens: string[] = text.match(TOKEN) ?? [];
  const at = choose(tokens.length);
  const other = choose(tokens.length);
  const token = tokens[at] ?? "";
  const from = (most: readonly string[]): string => most[choose(most.length)] ?? "";
  switch (choose(8)) {
    case 0: tokens.splice(at, 1); break;
    case 1: tokens.splice(at, 0, tokens[other] ?? ""); break;
    case 2: tokens.splice(at, 1 + choose(12)); break;
    case 3: tokens.push(...tokens.splice(at, 1 + choose(12))); break;
    case 4: tokens[at] = nthReplaced(token, /\d+/g, choose, from(NUMBERS)); break;
    case 5: tokens[at] = nthReplaced(token, /"[^"]*"/g, choose, /"[^"]*"/.exec(tokens[other] ?? "")?.[0] ?? '""'); break;
    case 6: tokens[at] = nthReplaced(token, / [\w:]+="[^"]*"/g, choose, ""); break;
    default: tokens[at] = `${token.slice(0, choose(token.length))}${from(MARKS)}${token.slice(choose(token.length))}`;
  }
  return tokens.join("");
}

/** A token with one of the places that a pattern finds in it replaced. */
function nthReplaced(token: string, pattern: RegExp, choose: (below: number) => number, by: string): string {
  const found = [...token.matchAll(pattern)];
  const one = found[choose(found.length)];
  return one ? `${token.slice(0, one.index)}${by}${token.slice(one.index + one[0].length)}` : token;
}
