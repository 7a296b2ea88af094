import { encodingOf } from "../decodeXml.js";

/** A text as bytes in the encoding, and with the byte order mark, that the part had before; UTF-8 for a new one. */
export function encodePart(text: string, before?: Uint8Array): Uint8Array {
  const encoding = before ? encodingOf(before) : "utf-8";
  const marked = before !== undefined && /^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/.test(String.fromCharCode(...before.subarray(0, 3)));
  const whole = marked ? `\ufeff${text}` : text;
  if (encoding === "utf-8") return new TextEncoder().encode(whole);
  const bytes = new Uint8Array(whole.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < whole.length; i += 1) view.setUint16(i * 2, whole.charCodeAt(i), encoding === "utf-16le");
  return bytes;
}
