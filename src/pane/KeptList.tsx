import type { JSX } from "preact";
import type { Origin } from "../model/origin.js";
import type { Outcome } from "./door.js";
import { keptLines } from "./keptLines.js";
import { LineGroup } from "./LineGroup.js";
import type { Line } from "./lines.js";
import { useSpeech } from "./speech.js";

interface Props {
  readonly outcome: Outcome;
  readonly shown: Origin | null;
  readonly onShow: (origin: Origin) => void;
}

/** A person's edits that a run kept, sheet by sheet; a click leads to the cell. */
export function KeptList({ outcome, shown, onShow }: Props): JSX.Element {
  const speech = useSpeech();
  const { kept, drawn, dateSystem } = outcome;
  const sheets = kept.flatMap((on) => keptLines(on, drawn.find(({ sheet }) => sheet === on.sheet)?.drawing, dateSystem, speech) ?? []);
  return (
    <>
      {sheets.map(({ sheet, title, lines }) => {
        const shownLines = lines.map(({ text, origin }): Line => ({ tone: "none", sign: "✎", word: "", subject: text, detail: "", origin }));
        return <LineGroup key={sheet} group={{ key: "kept", title: `${sheet} · ${title}`, lines: shownLines, open: false }} shown={shown} onShow={onShow} />;
      })}
    </>
  );
}
