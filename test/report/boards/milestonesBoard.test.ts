import type { MilestoneLine } from "../../../src/model/boards/milestones.js";
import { milestonesBoard } from "../../../src/report/boards/milestonesBoard.js";
import { WORDS } from "../../../src/words/index.js";
import { expectGolden } from "../../golden/expectGolden.js";
import { plain } from "../../golden/sampleReview.js";
import { TEAM_REVIEW } from "../../golden/teamReview.js";
import { milestone } from "../../support/optionalSheets.js";
import { drawingText } from "../drawingText.js";

const OPTIONS = { dateSystem: 1900 } as const;
const origin = (row: number) => ({ sheet: "里程碑", row, column: 2 });
const milestones: readonly MilestoneLine[] = [
  { milestone: milestone({ origin: origin(2), dimension: "战略", name: "高层互访达成率", target: 90, actual: 92, responsible: "销售甲" }), behind: -2, light: "green", missing: ["due", "standard", "resources"], why: plain("实际 92%，已达目标 90%") },
  { milestone: milestone({ origin: origin(3), dimension: "业务", name: "续约率", target: 85, actual: 60, responsible: "销售乙", standard: "续签合同归档" }), behind: 25, light: "red", missing: ["due", "resources"], why: plain("差 25 点") },
  { milestone: milestone({ origin: origin(4), name: "响应时效" }), behind: null, light: "unknown", missing: ["responsible", "due", "standard", "resources"], why: plain("目标未填写") },
];

test.each(["zh", "en"] as const)("in %s is drawn as kept, the red first", (language) => {
  const drawing = milestonesBoard({ ...TEAM_REVIEW, milestones }, WORDS[language], OPTIONS);
  if (!drawing) throw new Error("not drawn");
  expectGolden(`milestonesBoard.${language}.txt`, drawingText(drawing));
});

test.each([null, []])("without milestones there is no board", (none) => expect(milestonesBoard({ ...TEAM_REVIEW, milestones: none }, WORDS.zh, OPTIONS)).toBeNull());
