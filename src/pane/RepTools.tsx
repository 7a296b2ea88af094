import type { ComponentType, JSX } from "preact";
import { useRef, useState } from "preact/hooks";
import type { Origin } from "../model/origin.js";
import type { Choice, Door } from "./door.js";
import type { ToolProps } from "./rep/toolProps.js";
import { useSpeech } from "./speech.js";
import type { PaneKey } from "./speechOf.js";

interface Props {
  readonly door: Door;
  readonly choice: Choice;
  readonly onShow: (origin: Origin) => void;
  /** Makes the review with the list of the week after; null while one is being made. */
  readonly onList: (() => void) | null;
  /** Rows of the workbook were typed or taken back. */
  readonly onTyped: () => void;
}

type Tool = ComponentType<ToolProps>;

/** The helpers of a person who fills the workbook in, each loaded when it is first opened. */
const TOOLS: readonly { readonly label: PaneKey; readonly load: () => Promise<Tool> }[] = [
  { label: "repOpen", load: async () => (await import(/* webpackChunkName: "rep" */ "./rep/NewWeekView.js")).NewWeekView },
  { label: "repCheck", load: async () => (await import(/* webpackChunkName: "rep" */ "./rep/SelfCheckView.js")).SelfCheckView },
];

/** Beside the choice of whose week: what that person can have done before and after it. */
export function RepTools({ door, choice, onShow, onList, onTyped }: Props): JSX.Element | null {
  const { label, learnReview } = useSpeech();
  const [open, setOpen] = useState<{ readonly label: PaneKey; readonly Tool: Tool } | null>(null);
  const [lost, setLost] = useState(false);
  const opener = useRef<HTMLButtonElement | null>(null);
  const { person, week } = choice;
  if (person === null) return onList && <p class="quiet">{label("repNobody")}</p>;
  const toggle = (button: HTMLButtonElement, tool: (typeof TOOLS)[number]): void => {
    opener.current = button;
    setLost(false);
    if (open?.label === tool.label) return setOpen(null);
    Promise.all([tool.load(), learnReview()]).then(([Tool]) => setOpen({ label: tool.label, Tool }), () => setLost(true));
  };
  const list = (): void => {
    if (!onList) return;
    setOpen(null);
    onList();
  };
  const close = (): void => {
    setOpen(null);
    opener.current?.focus();
  };
  return (
    <section class="rep" aria-label={label("repTools")}>
      <div class="acts">
        {TOOLS.map((tool) => (
          <button key={tool.label} type="button" class="act" aria-expanded={open?.label === tool.label} onClick={(event) => toggle(event.currentTarget, tool)}>
            {label(tool.label)}
          </button>
        ))}
        <button type="button" class="act" aria-disabled={onList === null} onClick={() => list()}>
          {label("repList")}
        </button>
      </div>
      {lost ? (
        <p class="notice" role="alert">
          {label("repNotLoaded")}
        </p>
      ) : null}
      {open ? <open.Tool key={`${open.label}|${person}|${week}`} door={door} person={person} week={week} onShow={onShow} onTyped={onTyped} onClose={close} /> : null}
    </section>
  );
}
