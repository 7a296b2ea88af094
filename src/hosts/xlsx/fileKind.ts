import type { FileKind } from "./refusalCode.js";

const LATIN = new TextDecoder("latin1");
const HEAD = 4_096;

/** First bytes of formats that a person may have renamed to .xlsx. */
const SIGNS: readonly (readonly [RegExp, FileKind | "protected"])[] = [
  [/^%PDF-/, "pdf"],
  [/^(?:Rar!|7z\xbc\xaf|\x1f\x8b|\xfd7zXZ|BZh)/, "archive"],
  [/^(?:\xff\xd8\xff|\x89PNG|GIF8|II\*\0|MM\0\*)/, "unknown"],
  [/^\{\\rtf/, "word"],
  [/^(?:\x09\x08|\x09\x04|\x09\x02|\x09\0)[\x04-\x10]\0/, "xls"],
  [/^b\x14#e|^.{0,64}(?:E-SafeNet|%TSD-Header|SCDSA00|Fasoo|DRMONE|IP-guard)/s, "protected"],
];

/**
 * What a file is by its bytes: a zip, a workbook with a password, ciphertext of a company's encryption client, or a kind of its own.
 *
 * Ciphertext is told from noise by its length alone: 4 KB of evenly spread bytes without any known beginning.
 */
export function fileKind(bytes: Uint8Array): FileKind | "zip" | "encrypted" | "protected" {
  if (bytes.length === 0) return "empty";
  const head = LATIN.decode(bytes.subarray(0, HEAD));
  if (/^PK(?:\x03\x04|\x05\x06|\x07\x08)/.test(head)) return "zip";
  if (head.startsWith("\xd0\xcf\x11\xe0")) return compoundKind(bytes);
  const sign = SIGNS.find(([pattern]) => pattern.test(head));
  if (sign) return sign[1];
  return textKind(bytes, head) ?? (isEven(bytes.subarray(0, HEAD)) ? "protected" : "unknown");
}

/** Compound files (old Office, password-protected new Office) are told apart by the names of their streams, which are UTF-16. */
function compoundKind(bytes: Uint8Array): FileKind | "encrypted" | "protected" {
  const has = (stream: string): boolean => indexOf(bytes, utf16(stream)) >= 0;
  if (has("DRMEncryptedDataSpace")) return "protected";
  if (has("EncryptedPackage") || has("EncryptionInfo")) return "encrypted";
  if (has("ETExtData")) return "et";
  if (has("Workbook") || has("Book")) return "xls";
  if (has("WordDocument")) return "word";
  return has("PowerPoint Document") ? "slides" : "unknown";
}

function utf16(text: string): Uint8Array {
  return Uint8Array.from([...text].flatMap((letter) => [letter.charCodeAt(0), 0]));
}

function indexOf(bytes: Uint8Array, wanted: Uint8Array): number {
  const first = wanted[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return at;
  }
  return -1;
}

function textKind(bytes: Uint8Array, head: string): FileKind | undefined {
  const wide = /^(?:\xff\xfe|\xfe\xff)/.test(head);
  const plain = wide ? head.slice(2).replaceAll("\0", "") : head.replace(/^\xef\xbb\xbf/, "");
  if (!wide && bytes.subarray(0, HEAD).some((byte) => byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12)) return undefined;
  if (/schemas-microsoft-com:office:spreadsheet/.test(plain) && !/<html/i.test(plain)) return "xml2003";
  if (/^\s*(?:<!doctype html|<html|<table|<meta|<head|<body)|<html[\s>]/i.test(plain)) return "html";
  return /^[^\r\n]*[,;\t]/.test(plain) ? "csv" : undefined;
}

/** Whether bytes are spread as evenly as ciphertext is: at least 7.8 bits of entropy a byte over a full 4 KB. */
function isEven(bytes: Uint8Array): boolean {
  if (bytes.length < HEAD) return false;
  const counts = new Uint32Array(256);
  for (const byte of bytes) counts[byte] = (counts[byte] ?? 0) + 1;
  let bits = 0;
  for (const count of counts) if (count > 0) bits -= (count / bytes.length) * Math.log2(count / bytes.length);
  return bits >= 7.8;
}
