import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import { boardOf } from "../model/boards/boardOf.js";
import type { BoardKey } from "../model/boards/index.js";
import type { Left } from "../model/kept.js";
import type { Origin } from "../model/origin.js";
import { boardName } from "./boards/boardName.js";
import type { Outcome } from "./door.js";
import { DownloadLink } from "./DownloadLink.js";
import { FigureBand } from "./FigureBand.js";
import { KeptList } from "./KeptList.js";
import { LineGroup } from "./LineGroup.js";
import { groupsOf } from "./lines.js";
import { LooseCorrections } from "./LooseCorrections.js";
import { useSpeech } from "./speech.js";
import { weekSlots } from "./weekText.js";

interface Props {
  readonly outcome: Outcome;
  /** Boards that were asked for. */
  readonly boards: readonly BoardKey[];
  /** The source that was shown last. */
  readonly shown: Origin | null;
  readonly onShow: (origin: Origin) => void;
}

/** What a run gave: whose week, the figures, the copy to save, and the lines by group. */
export function ResultView({ outcome, boards, shown, onShow }: Props): JSX.Element {
  const speech = useSpeech();
  const { review, drawn, written, readAgain, left, sealed, download } = outcome;
  const groups = useMemo(() => groupsOf(review, speech), [review, speech]);
  const leftAs = (reason: Left["why"]): readonly string[] => left.filter(({ why }) => why === reason).map(({ sheet }) => sheet);
  const [edited, newer] = [leftAs("unknown-edits"), leftAs("newer")];
  const drawnBoards = new Set(drawn.map(({ drawing }) => boardOf(drawing.key)));
  const without = boards.filter((key) => !drawnBoards.has(key)).map((key) => speech.tell(boardName(key)));
  const list = (names: readonly string[]): string => names.join(speech.language === "zh" ? "、" : ", ");
  return (
    <section class="result" aria-label={speech.label("doneTitle")}>
      <div class="result-head">
        <h2 data-lead tabIndex={-1}>
          {review.person ?? speech.label("doneTeam")} · {speech.label("weekTitle", weekSlots(review.week.start))}
        </h2>
        {written.length > 0 ? <p class="quiet">{speech.label(download ? "writtenToCopy" : "writtenTo", { sheets: list(written) })}</p> : null}
        {written.length === 0 && left.length === 0 ? <p class="quiet">{speech.label("unchanged")}</p> : null}
        {review.counts.planned === 0 ? <p class="quiet">{speech.label("nothingPlanned")}</p> : null}
        {without.length > 0 ? <p class="quiet">{speech.label("boardsWithout", { boards: list(without) })}</p> : null}
        {readAgain ? <p class="quiet">{speech.label("readAgain")}</p> : null}
        {sealed ? <p class="quiet">{speech.label("sealedLine")}</p> : null}
        {edited.length > 0 ? <p class="notice">{speech.label("editedKept", { sheets: list(edited) })}</p> : null}
        {newer.length > 0 ? <p class="notice">{speech.label("newerKept", { sheets: list(newer) })}</p> : null}
      </div>
      <KeptList outcome={outcome} shown={shown} onShow={onShow} />
      <FigureBand review={review} />
      {download ? <DownloadLink download={download} text="download" hint="downloadHint" /> : null}
      {download && drawn.length > 0 ? (
        <fluent-button class="see-sheets" onClick={() => document.getElementById("page")?.scrollIntoView()}>
          {speech.label("seeSheets")}
        </fluent-button>
      ) : null}
      <LooseCorrections review={review} groups={groups} />
      {groups.map((group) => (
        <LineGroup key={group.key} group={group} shown={shown} onShow={onShow} />
      ))}
    </section>
  );
}
