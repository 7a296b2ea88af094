import { isoDay } from "../../model/day.js";
import type { NegotiationLine, ProjectLight } from "../../model/boards/projectBoards.js";
import type { DrawnCell, Drawing } from "../../model/drawing.js";
import type { Review } from "../../model/review.js";
import type { Words } from "../../words/index.js";
import { drawBoard } from "../board.js";
import { linked, words as text } from "../cells.js";
import { LIGHTS } from "../needOrder.js";
import type { ReportOptions } from "../options.js";
import { filled } from "../sections/plans.js";
import { LIGHT_TONES } from "../tones.js";
import { voiceOf } from "../voice.js";

/** The 谈判与竞对 board: three lights a project, and who else is after it (001-24, 001-37, 004-73); internal. */
export function negotiationBoard(review: Review, words: Words, options: ReportOptions): Drawing | null {
  const { negotiation } = review;
  if (negotiation === null || negotiation.length === 0) return null;
  const voice = voiceOf(words);
  const { boards, common } = voice;
  const typed = (value: string | undefined): DrawnCell => text(value ?? common("none"), "text", value === undefined ? "quiet" : undefined);
  const lightCell = (light: ProjectLight): DrawnCell => text(common(`light-${light}`), "center", LIGHT_TONES[light]);
  return drawBoard<NegotiationLine>(
    {
      key: { kind: "board", subject: "negotiation" },
      name: boards("negotiation-sheet"),
      title: boards("negotiation-sheet"),
      subtitle: boards("negotiation-subtitle", { today: isoDay(review.today), n: negotiation.length }),
      nothing: boards("negotiation-nothing"),
      table: "ZFP_Negotiation",
      columns: [
        { head: boards("negotiation-project"), width: 26, cell: ({ project }) => linked(project.name, project.origin, "text") },
        { head: boards("negotiation-step"), width: 10, cell: ({ project }) => filled({ voice }, project.step, "center") },
        { head: boards("negotiation-form"), width: 9, cell: ({ project }) => filled({ voice }, project.promise, "center") },
        { head: boards("negotiation-promise"), width: 8, light: true, cell: ({ promise }) => lightCell(promise) },
        { head: boards("negotiation-policy"), width: 8, light: true, cell: ({ policy }) => lightCell(policy) },
        { head: boards("negotiation-people"), width: 8, light: true, cell: ({ people }) => lightCell(people) },
        { head: boards("negotiation-class"), width: 11, cell: ({ project }) => typed(project.riskClass) },
        { head: boards("negotiation-competitors"), width: 14, cell: ({ project }) => typed(project.competitors) },
        { head: boards("negotiation-progress"), width: 18, cell: ({ project }) => typed(project.competitorProgress) },
        { head: boards("negotiation-compare"), width: 18, cell: ({ project }) => typed(project.competitorCompare) },
        { head: boards("negotiation-changed"), width: 26, folded: true, cell: ({ changed }) => typed(changed.length === 0 ? undefined : changed.map(({ post, changed: day }) => boards("negotiation-change", { post, day: day === undefined ? "" : isoDay(day) })).join(common("joiner"))) },
      ],
      rows: [...negotiation].sort((a, b) => rank(a) - rank(b)),
    },
    review,
    voice,
    options,
  );
}

/** The worst light first, and within it whoever has more of it. */
function rank({ promise, policy, people }: NegotiationLine): number {
  const lights = [promise, policy, people];
  const worst = Math.min(...lights.map((light) => LIGHTS.indexOf(light)));
  return worst * 10 - lights.filter((light) => LIGHTS.indexOf(light) === worst).length;
}
