import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Origin } from "../model/origin.js";
import { useCorrecting } from "./correcting.js";
import { LineItem } from "./LineItem.js";
import type { Group } from "./lines.js";
import { useSpeech } from "./speech.js";

const FIRST = 6;

interface Props {
  readonly group: Group;
  readonly shown: Origin | null;
  readonly onShow: (origin: Origin) => void;
}

/** A group of result lines under its title with their number; a long one shows its first lines, and the one that was just corrected. */
export function LineGroup({ group, shown: current, onShow }: Props): JSX.Element {
  const { label } = useSpeech();
  const fresh = useCorrecting()?.fresh ?? null;
  const corrected = fresh === null ? -1 : group.lines.findIndex(({ about }) => about === fresh);
  const [open] = useState(group.open || corrected >= 0);
  const [shown, setShown] = useState(Math.max(FIRST, corrected + 1));
  const rest = group.lines.length - shown;
  return (
    <details class={`group group-${group.key}`} open={open}>
      <summary>
        <h3>{group.title}</h3>
        {group.counted === false ? null : <span class="count">{group.lines.length}</span>}
      </summary>
      <ul>
        {group.lines.slice(0, shown).map((line, index) => (
          <LineItem key={index} line={line} current={line.origin !== null && line.origin === current} onShow={onShow} />
        ))}
      </ul>
      {rest > 0 ? (
        <fluent-button appearance="subtle" size="small" onClick={() => setShown(shown + 50)}>
          {label("more", { n: Math.min(rest, 50) })}
        </fluent-button>
      ) : null}
    </details>
  );
}
