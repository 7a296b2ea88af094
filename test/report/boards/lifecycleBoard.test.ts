import { lifecycleBoard } from "../../../src/report/boards/lifecycleBoard.js";
import { WORDS } from "../../../src/words/index.js";
import { expectGolden } from "../../golden/expectGolden.js";
import { TEAM_REVIEW } from "../../golden/teamReview.js";
import { drawingText } from "../drawingText.js";

const OPTIONS = { dateSystem: 1900 } as const;
const [first, second, third] = TEAM_REVIEW.clients.map(({ client }) => client);
if (!first || !second || !third) throw new Error("three clients are wanted");
const review = {
  ...TEAM_REVIEW,
  lifecycle: [
    { client: first, days: 12, limit: 30, stalled: false, actions: "交流方案思路", wanted: "意向记录", hasOutput: true },
    { client: second, days: 95, limit: 90, stalled: true, actions: "推动立项与上会", wanted: "立项批复", hasOutput: false },
    { client: third, days: null, limit: null, stalled: false, actions: null, wanted: null, hasOutput: null },
  ],
};

test.each(["zh", "en"] as const)("in %s is drawn as kept, the stalled first", (language) => {
  const drawing = lifecycleBoard(review, WORDS[language], OPTIONS);
  if (!drawing) throw new Error("not drawn");
  expectGolden(`lifecycleBoard.${language}.txt`, drawingText(drawing));
});

test.each([null, []])("without clients there is no board", (lifecycle) => expect(lifecycleBoard({ ...TEAM_REVIEW, lifecycle }, WORDS.zh, OPTIONS)).toBeNull());
