/** The most UTF-16 units that Excel keeps in one cell. */
export const LONGEST_TEXT = 32_767;

/**
 * A text as a cell can hold it, the same on every host: the last gate before a write, run after all joining.
 *
 * Line breaks become LF; other control characters become their visible pictures (␉), what Unicode forbids in XML becomes U+FFFD;
 * a longer text is cut and ends in `…`. Signs that begin a formula stay: the cell's format keeps them text.
 *
 * @example cellText("=1+1\t2\r\n3") //=> "=1+1␉2\n3"
 */
export function cellText(text: string): string {
  const visible = text
    .replace(/\r\n?/g, "\n")
    .replace(/[\u0000-\u0009\u000b-\u001f]/g, (sign) => String.fromCharCode(0x2400 + sign.charCodeAt(0)))
    .replace(/\u007f/g, "\u2421")
    .replace(/[\u0080-\u009f\ufffe\uffff]|\p{Surrogate}/gu, "\ufffd");
  return visible.length <= LONGEST_TEXT ? visible : `${wholeStart(visible, LONGEST_TEXT - 1)}…`;
}

/** The first so many UTF-16 units, never half of a pair. */
function wholeStart(text: string, units: number): string {
  const halved = /[\ud800-\udbff]/.test(text.charAt(units - 1));
  return text.slice(0, halved ? units - 1 : units);
}
