const SIGNS: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

const signOf = (sign: string): string => SIGNS[sign] ?? sign;

/** The line every part of ours begins with. */
export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * Text between tags.
 *
 * @example escapeText("a<b") //=> "a&lt;b"
 */
export function escapeText(text: string): string {
  return text.replace(/[&<>\r]/g, signOf);
}

/**
 * An attribute's value, without its quotes; line breaks survive as references.
 *
 * @example escapeAttribute('"a"') //=> "&quot;a&quot;"
 */
export function escapeAttribute(text: string): string {
  return text.replace(/[&<>"\t\n\r]/g, signOf);
}

/**
 * A string as SpreadsheetML's ST_Xstring spells it, before XML escaping: what looks like an escape is escaped.
 *
 * @example xstring("_x0041_") //=> "_x005F_x0041_"
 */
export function xstring(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
}

/**
 * Attributes from pairs, each with a leading blank; an undefined value leaves its attribute out.
 *
 * @example attributes({ r: 1, hidden: undefined }) //=> ' r="1"'
 */
export function attributes(pairs: Readonly<Record<string, string | number | undefined>>): string {
  let text = "";
  for (const [name, value] of Object.entries(pairs)) {
    if (value !== undefined) text += ` ${name}="${escapeAttribute(String(value))}"`;
  }
  return text;
}
