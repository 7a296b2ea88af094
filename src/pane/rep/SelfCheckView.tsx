import type { JSX } from "preact";
import { useEffect, useMemo, useRef } from "preact/hooks";
import { originText } from "../../model/origin.js";
import type { QuickFix, SelfCheck } from "../../model/selfCheck.js";
import { FigureBand } from "../FigureBand.js";
import { LineGroup } from "../LineGroup.js";
import { groupsOf } from "../lines.js";
import { onEscape } from "../onEscape.js";
import { useSpeech } from "../speech.js";
import { useAsked } from "../useAsked.js";
import { weekSlots } from "../weekText.js";
import type { ToolProps } from "./toolProps.js";
import { useSay } from "./useSay.js";

/** A person's week before it is sent: the quickest fixes, each leading to its cell, then the week as the manager will see it. */
export function SelfCheckView({ door, person, week, onShow, onClose }: ToolProps): JSX.Element {
  const { label, tell, language } = useSpeech();
  const say = useSay();
  const asked = useAsked(() => door.selfCheck({ person, week }, language), [door, person, week]);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div class="rep-view" onKeyDown={onEscape(onClose)}>
      <h2 ref={heading} tabIndex={-1}>
        {say("checkTitle", { name: person })}
      </h2>
      <p class="quiet">{label("weekTitle", weekSlots(week))}</p>
      {asked.at === "asking" ? <p class="quiet" role="status">{say("openLooking")}</p> : null}
      {asked.at === "lost" ? (
        <p class="notice" role="alert">
          {tell(asked.say)}
        </p>
      ) : null}
      {asked.at === "told" ? <Checked check={asked.answer} onShow={onShow} /> : null}
      <div class="acts">
        <fluent-button onClick={onClose}>{label("close")}</fluent-button>
      </div>
    </div>
  );
}

function Checked({ check: { review, fixes }, onShow }: { readonly check: SelfCheck; readonly onShow: ToolProps["onShow"] }): JSX.Element {
  const speech = useSpeech();
  const say = useSay();
  const groups = useMemo(() => groupsOf(review, speech), [review, speech]);
  return (
    <>
      <h3>{say("checkFixes")}</h3>
      {fixes.length === 0 ? <p>{say("checkNothing")}</p> : null}
      <ol class="fixes">
        {fixes.map((fix) => (
          <FixItem key={`${fix.say.say} ${fix.say.with["column"] ?? ""}`} fix={fix} onShow={onShow} />
        ))}
      </ol>
      {fixes.length > 0 ? <p class="quiet">{say("checkRule")}</p> : null}
      <h3>{say("checkSeen")}</h3>
      <FigureBand review={review} />
      {groups.map((group) => (
        <LineGroup key={group.key} group={group} shown={null} onShow={onShow} />
      ))}
    </>
  );
}

function FixItem({ fix: { say: sentence, places }, onShow }: { readonly fix: QuickFix; readonly onShow: ToolProps["onShow"] }): JSX.Element {
  const { label, tell } = useSpeech();
  const say = useSay();
  const [first] = places;
  return (
    <li>
      {tell(sentence)}
      {first ? (
        <button type="button" class="quiet-act" title={label("goTo", { place: originText(first) })} onClick={() => onShow(first)}>
          {originText(first)}
          {places.length > 1 ? <span class="quiet"> {say("checkMore", { n: places.length })}</span> : null}
        </button>
      ) : null}
    </li>
  );
}
