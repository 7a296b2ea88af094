import type { JSX } from "preact";

/** A day, with its year or without. */
const DAY = /((?:\d{4}-)?\b\d{2}-\d{2}\b)/;

/** Text in which no day is broken at its hyphens where a line ends. */
export function Unbroken({ text }: { readonly text: string }): JSX.Element {
  return (
    <>
      {text.split(DAY).map((part, nth) =>
        nth % 2 === 1 ? (
          <span key={nth} class="day">
            {part}
          </span>
        ) : (
          part
        ),
      )}
    </>
  );
}
