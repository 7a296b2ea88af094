import { isoDay } from "../../model/day.js";
import type { FunnelLine } from "../../model/boards/projectBoards.js";
import type { DrawnCell, Drawing } from "../../model/drawing.js";
import type { Ratio } from "../../model/counts.js";
import type { Review } from "../../model/review.js";
import type { Words } from "../../words/index.js";
import { drawBoard } from "../board.js";
import { blank, linked, number, words as text } from "../cells.js";
import type { ReportOptions } from "../options.js";
import { ratioText } from "../ratioText.js";
import { LIGHT_TONES } from "../tones.js";
import { voiceOf } from "../voice.js";

const NAMED = ["firstContact", "proposalDay", "signedDay"] as const;

/** The 漏斗与转化 board: what passes from each step to the next, against its target and the last quarter (002-01, 004-02, 004-20, 004-21). */
export function funnelBoard(review: Review, words: Words, options: ReportOptions): Drawing | null {
  const { funnel } = review;
  if (funnel === null) return null;
  const { lines, stages, least, months } = funnel;
  const voice = voiceOf(words);
  const { boards, common } = voice;
  const stepName = (name: string): string => NAMED.reduce<string>((said, key) => (name === key ? boards(`funnel-${key}`) : said), name);
  const ratio = (value: Ratio | null): DrawnCell => (value === null ? text(common("none"), "center", "quiet") : text(ratioText(voice, value), "center"));
  const percent = (value: number | null): DrawnCell => (value === null ? text(common("none"), "center", "quiet") : text(boards("funnel-percent", { value }), "center"));
  return drawBoard<FunnelLine>(
    {
      key: { kind: "board", subject: "funnel" },
      name: boards("funnel-sheet"),
      title: boards("funnel-sheet"),
      subtitle: boards("funnel-subtitle", { today: isoDay(review.today), least, stages: stages.length === 0 ? common("none") : stages.map((at) => boards("funnel-stage", at)).join(common("joiner")) }),
      nothing: boards("funnel-nothing"),
      table: "ZFP_Funnel",
      columns: [
        { head: boards("funnel-conversion"), width: 26, cell: ({ from, to, origin }) => linked(boards("funnel-arrow", { from: stepName(from), to: stepName(to) }), origin, "text") },
        { head: boards("funnel-group"), width: 15, cell: ({ group }) => text(boards(group === "client" ? "funnel-client" : "funnel-of-project"), "center") },
        { head: boards("funnel-now"), width: 9, cell: ({ now }) => (now === null ? blank("number") : number(now)) },
        { head: boards("funnel-rate"), width: 14, cell: ({ rate }) => ratio(rate) },
        { head: boards("funnel-target"), width: 9, cell: ({ target }) => percent(target) },
        { head: boards("funnel-median"), width: 11, cell: ({ medianDays }) => (medianDays === null ? blank("number") : { value: medianDays, role: "number", format: "general" }) },
        { head: boards("funnel-recent", { months }), width: 15, cell: ({ recent }) => ratio(recent) },
        { head: boards("funnel-before"), width: 14, cell: ({ before }) => ratio(before) },
        { head: boards("funnel-drop"), width: 10, cell: ({ drop }) => percent(drop === null ? null : Math.max(0, drop)) },
        { head: boards("funnel-state"), width: 17, light: true, cell: (line) => text(boards(stateWord(line)), "center", stateWord(line) === "funnel-counted" ? "quiet" : LIGHT_TONES[line.light]) },
      ],
      rows: lines,
    },
    review,
    voice,
    options,
  );
}

function stateWord({ small, light, rate, target }: FunnelLine): `funnel-${"few" | "below" | "down" | "reached" | "counted"}` {
  if (small) return "funnel-few";
  if (light === "yellow") return target !== null && rate.n * 100 < target * rate.of ? "funnel-below" : "funnel-down";
  return target === null ? "funnel-counted" : "funnel-reached";
}
