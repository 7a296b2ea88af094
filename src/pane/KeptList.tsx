import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import type { Origin } from "../model/origin.js";
import type { Outcome } from "./door.js";
import { keptLines } from "./keptLines.js";
import { LineGroup } from "./LineGroup.js";
import type { Group, Line } from "./lines.js";
import { useSpeech } from "./speech.js";
import type { Speech } from "./speechOf.js";

interface Props {
  readonly outcome: Outcome;
  readonly shown: Origin | null;
  readonly onShow: (origin: Origin) => void;
}

/** A person's edits that a run kept, sheet by sheet; a click leads to the cell. */
export function KeptList({ outcome, shown, onShow }: Props): JSX.Element {
  const speech = useSpeech();
  const groups = useMemo(() => groupsOf(outcome, speech), [outcome, speech]);
  return (
    <>
      {groups.map((group, nth) => (
        // By its place: its title is another in another language, and the group stays open.
        <LineGroup key={nth} group={group} shown={shown} onShow={onShow} />
      ))}
    </>
  );
}

function groupsOf({ kept, drawn, dateSystem }: Outcome, speech: Speech): readonly Group[] {
  return kept.flatMap((on): readonly Group[] => {
    const told = keptLines(on, drawn.find(({ sheet }) => sheet === on.sheet)?.drawing, dateSystem, speech);
    if (!told) return [];
    const lines = told.lines.map(({ text, origin }): Line => ({ tone: "none", sign: "✎", word: "", subject: text, detail: "", origin }));
    return [{ key: "kept", title: `${told.sheet} · ${told.title}`, lines, open: false, counted: false }];
  });
}
