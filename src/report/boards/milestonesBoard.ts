import { isoDay } from "../../model/day.js";
import { MILESTONE_FIELDS, type MilestoneLine } from "../../model/boards/milestones.js";
import type { DrawnCell, Drawing, Tone } from "../../model/drawing.js";
import type { Review } from "../../model/review.js";
import type { Words } from "../../words/index.js";
import { dayCell, drawBoard } from "../board.js";
import { blank, linked, words as text } from "../cells.js";
import { LIGHTS } from "../needOrder.js";
import type { ReportOptions } from "../options.js";
import { filled } from "../sections/plans.js";
import { LIGHT_TONES } from "../tones.js";
import { voiceOf } from "../voice.js";

/** The 里程碑 board: five dimensions, target against actual, the four fields, the light and why (004-58, 004-59); null without milestones. */
export function milestonesBoard(review: Review, words: Words, options: ReportOptions): Drawing | null {
  const { milestones } = review;
  if (milestones === null || milestones.length === 0) return null;
  const voice = voiceOf(words);
  const { boards, report, common } = voice;
  const typed = (value: string | undefined, role: "text" | "center" = "text"): DrawnCell => filled({ voice }, value, role);
  const share = (value: number | undefined): DrawnCell => (value === undefined ? typed(undefined, "center") : { value: value / 100, role: "center", format: "percent" });
  return drawBoard<MilestoneLine>(
    {
      key: { kind: "board", subject: "milestones" },
      name: boards("milestones-sheet"),
      title: boards("milestones-sheet"),
      subtitle: boards("milestones-subtitle", { today: isoDay(review.today), n: milestones.length, behind: milestones.filter(({ light }) => light === "yellow" || light === "red").length }),
      nothing: boards("milestones-nothing"),
      table: "ZFP_Milestones",
      columns: [
        { head: boards("milestones-dimension"), width: 8, cell: ({ milestone }) => typed(milestone.dimension, "center") },
        { head: boards("milestones-name"), width: 22, cell: ({ milestone }) => linked(milestone.name, milestone.origin, "text") },
        { head: boards("milestones-responsible"), width: 11, cell: ({ milestone }) => typed(milestone.responsible) },
        { head: boards("milestones-due"), width: 12, cell: ({ milestone }) => (milestone.due === undefined ? typed(undefined, "center") : dayCell(milestone.due, options)) },
        { head: boards("milestones-standard"), width: 20, cell: ({ milestone }) => typed(milestone.standard) },
        { head: boards("milestones-resources"), width: 16, cell: ({ milestone }) => typed(milestone.resources) },
        { head: boards("milestones-fields"), width: 8, cell: ({ missing }) => text(common("ratio", { n: MILESTONE_FIELDS.length - missing.length, of: MILESTONE_FIELDS.length }), "center") },
        { head: boards("milestones-target"), width: 8, cell: ({ milestone }) => share(milestone.target) },
        { head: boards("milestones-actual"), width: 8, cell: ({ milestone }) => share(milestone.actual) },
        { head: boards("milestones-behind"), width: 8, cell: ({ behind }) => (behind === null ? blank("center") : { value: behind, role: "center", format: "general" }) },
        { head: report("column-light"), width: 9, light: true, cell: lightCell },
        { head: report("column-why"), width: 34, folded: true, cell: ({ why }) => text(voice.tell(why)) },
      ],
      rows: [...milestones].sort((a, b) => rank(a) - rank(b) || (b.behind ?? 0) - (a.behind ?? 0)),
    },
    review,
    voice,
    options,
  );

  function lightCell({ light }: MilestoneLine): DrawnCell {
    const tone: Tone = light === "upcoming" ? "quiet" : LIGHT_TONES[light];
    return text(light === "upcoming" ? boards("milestones-upcoming") : common(`light-${light}`), "center", tone);
  }
}

/** The red first, those not due yet last. */
function rank({ light }: MilestoneLine): number {
  return light === "upcoming" ? LIGHTS.length : LIGHTS.indexOf(light);
}
