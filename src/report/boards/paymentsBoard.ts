import { isoDay } from "../../model/day.js";
import type { NodeLine } from "../../model/boards/projectBoards.js";
import type { DrawnCell, Drawing } from "../../model/drawing.js";
import type { Review } from "../../model/review.js";
import type { Words } from "../../words/index.js";
import { dayCell, drawBoard } from "../board.js";
import { blank, linked, number, words as text } from "../cells.js";
import { shortDay } from "../dayLabel.js";
import type { ReportOptions } from "../options.js";
import { ratioText } from "../ratioText.js";
import { LIGHT_TONES } from "../tones.js";
import { voiceOf, type Voice } from "../voice.js";

const ORDER: readonly NodeLine["state"][] = ["overdue", "unclear", "soon", "undated", "ahead", "done"];

/** The 节点与回款 board: what is overdue, to check, due soon, then the rest, with the sums above (001-08, 001-48, 001-49, 000-26). */
export function paymentsBoard(review: Review, words: Words, options: ReportOptions): Drawing | null {
  const { payments } = review;
  if (payments === null || payments.lines.length === 0) return null;
  const voice = voiceOf(words);
  const { boards, report, common } = voice;
  const typed = (value: string | null): DrawnCell => (value === null || value === "" ? text(common("none"), "center", "quiet") : text(value, "center"));
  const amount = (value: number | null): DrawnCell => (value === null ? blank("number") : { value, role: "number", format: "general" });
  return drawBoard<NodeLine>(
    {
      key: { kind: "board", subject: "payments" },
      name: boards("payments-sheet"),
      title: boards("payments-sheet"),
      subtitle: subtitleOf(review, voice),
      nothing: boards("payments-nothing"),
      table: "ZFP_Payments",
      columns: [
        { head: boards("payments-project"), width: 26, cell: ({ project, origin }) => linked(project, origin, "text") },
        { head: boards("payments-kind"), width: 7, cell: ({ kind }) => text(kind ?? common("not-filled"), "center", kind === null ? "quiet" : undefined) },
        { head: boards("payments-name"), width: 13, cell: ({ name }) => typed(name) },
        { head: boards("payments-planned"), width: 11, cell: ({ planned }) => dayCell(planned, options) },
        { head: boards("payments-actual"), width: 11, cell: ({ actual }) => dayCell(actual, options) },
        { head: boards("payments-days"), width: 9, cell: ({ days }) => number(days) },
        { head: boards("payments-receivable"), width: 8, cell: ({ receivable }) => amount(receivable) },
        { head: boards("payments-received"), width: 8, cell: ({ received }) => amount(received) },
        { head: boards("payments-owing"), width: 8, cell: ({ owing }) => amount(owing) },
        { head: boards("payments-responsible"), width: 11, cell: ({ responsible, unowned }) => (unowned ? text(boards("payments-unowned"), "center", "bad") : typed(responsible)) },
        { head: boards("payments-mentioned"), width: 16, cell: mentionCell },
        { head: boards("payments-state"), width: 10, light: true, cell: (line) => text(boards(stateWord(line)), "center", toneOf(line)) },
        { head: boards("payments-class-head"), width: 12, folded: true, cell: ({ arrears }) => typed(arrears) },
        { head: report("column-client"), width: 22, folded: true, cell: ({ client }) => typed(client) },
        { head: report("column-why"), width: 34, folded: true, cell: ({ why }) => text(voice.tell(why)) },
      ],
      rows: [...payments.lines].sort((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state) || (a.days ?? 0) - (b.days ?? 0)),
    },
    review,
    voice,
    options,
  );

  function mentionCell({ mentioned, unfollowed }: NodeLine): DrawnCell {
    if (!unfollowed) return dayCell(mentioned, options);
    return text(mentioned === null ? boards("payments-never") : boards("payments-silent", { day: shortDay(mentioned) }), "center", "attention");
  }
}

function stateWord({ state, light }: NodeLine): `payments-${"overdue-red" | "overdue-yellow" | "done" | "unclear" | "undated" | "soon" | "ahead"}` {
  if (state !== "overdue") return `payments-${state}`;
  return light === "red" ? "payments-overdue-red" : "payments-overdue-yellow";
}

function toneOf({ state, light }: NodeLine): (typeof LIGHT_TONES)[keyof typeof LIGHT_TONES] {
  return state === "soon" ? "attention" : LIGHT_TONES[light];
}

/** The sums; the rate of collection is of money and therefore a percentage from the first yuan on. */
function subtitleOf({ payments, today }: Review, voice: Voice): string {
  if (payments === null) return "";
  const { boards, common } = voice;
  const { lines, due, received, arrears, onTime } = payments;
  const sums = boards("payments-subtitle", {
    today: isoDay(today),
    due,
    received,
    rate: due === 0 ? common("none") : `${Math.round((received / due) * 100)}%`,
    overdue: lines.filter(({ state }) => state === "overdue").length,
    unowned: lines.filter(({ unowned }) => unowned).length,
    onTime: ratioText(voice, onTime),
  });
  if (arrears.length === 0) return sums;
  const classes = arrears.map(({ kind, amount }) => boards("payments-class", { kind: kind ?? common("not-filled"), amount }));
  return sums + boards("payments-arrears", { classes: classes.join(common("joiner")) });
}
