import type { JSX } from "preact";
import type { Recognition, RecognisedKind } from "../model/recognition.js";
import type { SetupSpeech } from "./useSetupSpeech.js";

const LISTED = 12;

interface Props {
  readonly recognition: Recognition;
  readonly speech: SetupSpeech;
}

/** Which sheet was taken for which kind and which heading for which column, and what was taken for nothing. */
export function RecognisedList({ recognition: { kinds, unusedSheets }, speech }: Props): JSX.Element {
  const { say } = speech;
  return (
    <ul class="recognised">
      {kinds.map((kind) => (
        <KindItem key={kind.kind} kind={kind} speech={speech} />
      ))}
      {unusedSheets.length > 0 ? <li class="unused">{say("unusedSheets", { list: shortened(unusedSheets, speech) })}</li> : null}
      {unusedSheets.length === 0 && kinds.every(({ unused }) => unused.length === 0) ? <li class="quiet">{say("allUsed")}</li> : null}
    </ul>
  );
}

function KindItem({ kind, speech }: { readonly kind: RecognisedKind; readonly speech: SetupSpeech }): JSX.Element {
  const { say, named, listed } = speech;
  const { sheets, headings, ownLayout, unused } = kind;
  const name = named(kind);
  const own = headings.filter(({ standard }) => !standard);
  const standard = headings.length - own.length;
  return (
    <li>
      <strong>{sheets.length === 1 && sheets[0] === name ? name : say("kindSheets", { kind: name, sheets: shortened(sheets, speech) })}</strong>
      {ownLayout ? <span class="quiet">{say("ownLayout")}</span> : null}
      {!ownLayout && headings.length === 0 ? <span class="quiet">{say("noHeadings")}</span> : null}
      {standard > 0 ? <span class="quiet">{say("headingsSame", { n: standard })}</span> : null}
      {own.length > 0 ? <span>{listed(own.map((heading) => say("headingAs", { text: heading.text, field: named(heading) })))}</span> : null}
      {unused.length > 0 ? <span class="unused">{say("unusedHeadings", { list: shortened(unused, speech) })}</span> : null}
    </li>
  );
}

function shortened(names: readonly string[], { say, listed }: SetupSpeech): string {
  return names.length > LISTED ? say("listMore", { list: listed(names.slice(0, LISTED)), n: names.length }) : listed(names);
}
