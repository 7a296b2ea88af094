/** The most bytes a packed text may grow to: a mailed workbook is not trusted with more [A]. */
const MOST_BYTES = 16_000_000;
const PIECE = 0x8000;

/** A long text in few letters that every workbook keeps as they are: deflated, in base64; `unpackText` is the way back. */
export async function packText(text: string): Promise<string> {
  const bytes = await gathered(new Blob([text]).stream().pipeThrough(new CompressionStream("deflate-raw")), Infinity);
  let letters = "";
  for (let at = 0; at < bytes.length; at += PIECE) letters += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return btoa(letters);
}

/** The text that was packed, or null where the letters are not a packed text, or one of more than 16 MB. */
export async function unpackText(packed: string): Promise<string | null> {
  try {
    const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
    const text = await gathered(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw")), MOST_BYTES);
    return new TextDecoder("utf-8", { fatal: true }).decode(text);
  } catch {
    return null;
  }
}

async function gathered(stream: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  const reader = stream.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    size += next.value.length;
    if (size > most) {
      await reader.cancel();
      throw new RangeError("the packed text is larger than what is kept");
    }
    pieces.push(next.value);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
