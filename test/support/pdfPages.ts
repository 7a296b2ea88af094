import { unzlibSync } from "fflate";

/** A page of a PDF: its text as it was written, and its size in points. */
export interface PdfPage {
  readonly text: string;
  readonly width: number;
  readonly height: number;
}

/** The pages of a PDF that Chromium made; it writes its objects plainly and tells for each font which letters its glyphs are. */
export function pdfPages(bytes: Uint8Array): readonly PdfPage[] {
  const file = Buffer.from(bytes).toString("latin1");
  const objects = new Map([...file.matchAll(/(?:^|\n)(\d+) 0 obj\s([\s\S]*?)\nendobj/g)].map(([, id = "", body = ""]) => [id, body]));
  const fonts = new Map<string, ReadonlyMap<string, string>>();
  const lettersOf = (font: string): ReadonlyMap<string, string> => {
    const known = fonts.get(font) ?? letters(streamOf(objects.get(referred(objects.get(font) ?? "", "ToUnicode")) ?? ""));
    fonts.set(font, known);
    return known;
  };
  return [...objects.values()].filter((body) => /\/Type \/Page\b(?!s)/.test(body) && body.includes("/MediaBox")).map((body) => {
    const resources = /\/Resources (\d+) 0 R/.exec(body)?.[1];
    const held = resources === undefined ? body : (objects.get(resources) ?? "");
    const named = new Map([...(/\/Font <<([\s\S]*?)>>/.exec(held)?.[1] ?? "").matchAll(/\/(\w+) (\d+) 0 R/g)].map(([, name = "", id = ""]) => [name, lettersOf(id)]));
    const [, , width = 0, height = 0] = (/\/MediaBox \[([^\]]*)\]/.exec(body)?.[1] ?? "").trim().split(/\s+/).map(Number);
    return { width, height, text: textOf(streamOf(objects.get(referred(body, "Contents")) ?? ""), named) };
  });
}

function referred(body: string, key: string): string {
  return new RegExp(`/${key} (\\d+) 0 R`).exec(body)?.[1] ?? "";
}

function streamOf(body: string): string {
  const begin = /stream\r?\n/.exec(body);
  if (!begin) return "";
  const data = Buffer.from(body.slice(begin.index + begin[0].length, body.lastIndexOf("endstream")), "latin1");
  return Buffer.from(body.includes("/FlateDecode") ? unzlibSync(data) : data).toString("latin1");
}

/** Which letters the glyphs of a font are, by their hexadecimal digits: four, or two of a font that holds its own drawings. */
function letters(cmap: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [, list = ""] of cmap.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, glyph = "", hex = ""] of list.matchAll(/<(\w+)>\s*<(\w+)>/g)) found.set(glyph.toUpperCase(), utf16(hex));
  }
  for (const [, list = ""] of cmap.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, first = "", last = "", hex = ""] of list.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g)) {
      for (let glyph = parseInt(first, 16); glyph <= parseInt(last, 16); glyph += 1) {
        found.set(glyph.toString(16).padStart(first.length, "0").toUpperCase(), String.fromCharCode(parseInt(hex, 16) + glyph - parseInt(first, 16)));
      }
    }
  }
  return found;
}

/** The text of a page: where a stretch says itself what it reads, a glyph that stands for two letters among them, that is taken. */
function textOf(content: string, fonts: ReadonlyMap<string, ReadonlyMap<string, string>>): string {
  let font: ReadonlyMap<string, string> = new Map();
  let isSaid = false;
  let text = "";
  for (const [token, actual, name, glyphs] of content.matchAll(/\/ActualText <(?:FEFF)?([0-9A-Fa-f]*)>|\/(\w+) [\d.]+ Tf|<([0-9A-Fa-f]+)>|\bEMC\b/g)) {
    if (actual !== undefined) {
      text += utf16(actual);
      isSaid = true;
    } else if (token === "EMC") isSaid = false;
    else if (name !== undefined) font = fonts.get(name) ?? new Map<string, string>();
    else if (!isSaid) text += lettersIn(glyphs ?? "", font);
  }
  return text;
}

function lettersIn(glyphs: string, font: ReadonlyMap<string, string>): string {
  const [[known = "0000"] = []] = font;
  return (glyphs.toUpperCase().match(known.length === 2 ? /../g : /.{4}/g) ?? []).map((glyph) => font.get(glyph) ?? "\ufffd").join("");
}

function utf16(hex: string): string {
  return Buffer.from(hex, "hex").swap16().toString("utf16le");
}
