import { isoDay } from "../../model/day.js";
import { CHAIN_ROLES, type ChainLine, type ChainRole } from "../../model/boards/serviceBoards.js";
import type { DrawnCell, Drawing } from "../../model/drawing.js";
import type { Review } from "../../model/review.js";
import type { Words } from "../../words/index.js";
import { drawBoard, type BoardColumn } from "../board.js";
import { blank, linked, number, words as text } from "../cells.js";
import type { ReportOptions } from "../options.js";
import { ratioText } from "../ratioText.js";
import { voiceOf } from "../voice.js";

/** The 决策链覆盖 board: who is on record at each client by role, and what asks for a look (001-10, 001-14, 003-08, 004-29, 004-30); internal. */
export function chainBoard(review: Review, words: Words, options: ReportOptions): Drawing | null {
  const { chain } = review;
  if (chain === null || chain.length === 0) return null;
  const voice = voiceOf(words);
  const { boards, report, common } = voice;
  const figure = (value: number | null): DrawnCell => (value === null ? text(boards("chain-nobody"), "center", "quiet") : { value, role: "center", format: "decimal" });
  const support = (role: ChainRole): BoardColumn<ChainLine> => ({ head: boards("chain-support", { role }), width: 10, cell: (line) => figure(line.support[role]) });
  return drawBoard<ChainLine>(
    {
      key: { kind: "board", subject: "chain" },
      name: boards("chain-sheet"),
      title: boards("chain-sheet"),
      subtitle: boards("chain-subtitle", { today: isoDay(review.today), n: chain.length }),
      nothing: boards("chain-nothing"),
      table: "ZFP_Chain",
      columns: [
        { head: report("column-client"), width: 24, cell: ({ client, people }) => linked(client, people[0]?.origin, "text") },
        { head: boards("chain-length"), width: 7, cell: ({ people }) => number(people.length, "center") },
        ...CHAIN_ROLES.map(support),
        { head: boards("chain-uncovered"), width: 20, cell: ({ uncovered }) => text(uncovered.join(common("joiner")) || common("none"), "text", uncovered.length > 0 ? undefined : "quiet") },
        { head: boards("chain-met"), width: 12, cell: ({ leadersMet }) => (leadersMet === null ? blank("center") : text(ratioText(voice, leadersMet), "center")) },
        { head: boards("chain-joined"), width: 9, cell: ({ joined }) => number(joined.length, "center") },
        { head: boards("chain-changed"), width: 9, cell: ({ changed }) => number(changed.length, "center") },
        { head: boards("chain-closeness"), width: 9, cell: ({ closeness }) => figure(closeness) },
        { head: boards("chain-remark"), width: 15, cell: ({ stuck }) => (stuck === null ? text(boards("chain-clear"), "center", "quiet") : text(boards(`chain-${stuck}`), "center", "attention")) },
      ],
      rows: [...chain].sort((a, b) => Number(b.stuck !== null) - Number(a.stuck !== null) || b.uncovered.length - a.uncovered.length),
    },
    review,
    voice,
    options,
  );
}
