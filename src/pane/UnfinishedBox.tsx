import type { JSX } from "preact";
import type { Act } from "./door.js";
import { useSpeech } from "./speech.js";

/** An earlier run stopped half-way: complete it, or take it back. */
export function UnfinishedBox({ sheets, onAct }: { readonly sheets: readonly string[]; readonly onAct: (act: Act) => void }): JSX.Element {
  const { label, language } = useSpeech();
  return (
    <section class="unfinished">
      <h2>{label("unfinishedTitle")}</h2>
      <p>{label("unfinished", { sheets: sheets.join(language === "zh" ? "、" : ", ") })}</p>
      <div class="acts">
        <fluent-button appearance="primary" onClick={() => onAct("finish")}>
          {label("finish")}
        </fluent-button>
        <fluent-button onClick={() => onAct("restore")}>{label("restoreHalf")}</fluent-button>
      </div>
    </section>
  );
}
