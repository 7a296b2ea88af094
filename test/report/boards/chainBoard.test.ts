import { chainBoard } from "../../../src/report/boards/chainBoard.js";
import { WORDS } from "../../../src/words/index.js";
import { expectGolden } from "../../golden/expectGolden.js";
import { TEAM_REVIEW } from "../../golden/teamReview.js";
import { keyPerson } from "../../support/optionalSheets.js";
import { chainLine } from "../../support/serviceLines.js";
import { drawingText } from "../drawingText.js";

const OPTIONS = { dateSystem: 1900 } as const;
const people = [keyPerson({ origin: { sheet: "关键人", row: 2, column: 2 } })];
const chain = [
  chainLine({ people, leadersMet: { n: 1, of: 2 }, closeness: 2.5, support: { 主要领导: 1, 分管领导: null, 对接人: 0, 经办人: -1 } }),
  chainLine({ people, client: "示例县水利局", stuck: "desk", uncovered: ["分管领导"], joined: people, changed: people }),
];

test.each(["zh", "en"] as const)("in %s is drawn as kept, what is stuck first", (language) => {
  const drawing = chainBoard({ ...TEAM_REVIEW, chain }, WORDS[language], OPTIONS);
  if (!drawing) throw new Error("not drawn");
  expectGolden(`chainBoard.${language}.txt`, drawingText(drawing));
});

test.each([null, []])("without key persons there is no board", (none) => expect(chainBoard({ ...TEAM_REVIEW, chain: none }, WORDS.zh, OPTIONS)).toBeNull());
