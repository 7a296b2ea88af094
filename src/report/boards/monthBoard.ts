import type { IndicatorLine } from "../../model/boards/month.js";
import { isoDay } from "../../model/day.js";
import type { DrawnCell, Drawing } from "../../model/drawing.js";
import type { Review } from "../../model/review.js";
import { isoWeek } from "../../model/week.js";
import type { Words } from "../../words/index.js";
import { drawBoard, type BoardColumn } from "../board.js";
import { number, words as text } from "../cells.js";
import { shortDay } from "../dayLabel.js";
import type { ReportOptions } from "../options.js";
import { ratioText } from "../ratioText.js";
import { voiceOf } from "../voice.js";

/** The 月度汇总: the weeks of a month side by side, one indicator a row, figures only (004-61, 004-62); null unless it was asked for. */
export function monthBoard(review: Review, words: Words, options: ReportOptions): Drawing | null {
  const { month } = review;
  if (month === null) return null;
  const voice = voiceOf(words);
  const { boards, common } = voice;
  const value = (of: IndicatorLine["month"]): DrawnCell => {
    if (of === null) return text(common("none"), "center", "quiet");
    return typeof of === "number" ? number(of, "center") : text(ratioText(voice, of), "center");
  };
  const weeks = month.weeks.map((week, at): BoardColumn<IndicatorLine> => ({
    head: boards("month-week", { start: shortDay(week.start), end: shortDay(week.end), number: isoWeek(week).number }),
    width: 16,
    cell: (line) => value(line.weeks[at] ?? null),
  }));
  return drawBoard<IndicatorLine>(
    {
      key: { kind: "board", subject: "month" },
      name: boards("month-sheet"),
      title: boards("month-sheet"),
      subtitle: boards("month-subtitle", { today: isoDay(review.today), n: month.weeks.length }),
      nothing: boards("month-nothing"),
      table: "ZFP_Month",
      columns: [
        { head: boards("month-group"), width: 14, cell: ({ group }) => text(group ?? review.person ?? boards("month-team")) },
        { head: boards("month-indicator"), width: 26, cell: ({ indicator }) => text(boards(`month-${indicator}`)) },
        ...weeks,
        { head: boards("month-total"), width: 16, cell: (line) => value(line.month) },
      ],
      rows: month.weeks.length === 0 ? [] : month.lines,
    },
    review,
    voice,
    options,
  );
}
