import { serviceBoard } from "../../../src/report/boards/serviceBoard.js";
import { WORDS } from "../../../src/words/index.js";
import { expectGolden } from "../../golden/expectGolden.js";
import { TEAM_REVIEW } from "../../golden/teamReview.js";
import { on } from "../../support/builders.js";
import { ticket } from "../../support/optionalSheets.js";
import { serviceOf, ticketLine } from "../../support/serviceLines.js";
import { drawingText } from "../drawingText.js";

const OPTIONS = { dateSystem: 1900 } as const;
const at = (row: number, issue: string) => ticket({ origin: { sheet: "问题单", row, column: 2 }, issue, raised: { day: on("2025-08-04"), minutes: 600 }, source: "主动" });
const service = {
  ...serviceOf(
    ticketLine({ ticket: at(2, "示例系统打不开"), workingDays: 12, solvedLate: true, light: "red", why: { say: "why-ticket-red", with: { days: 12, limit: 10 } } }),
    ticketLine({ ticket: at(3, "报表口径"), tier: "战略伙伴", answerHours: 1.5, why: { say: "why-ticket-open-hours", with: { hours: 20, limit: 24 } } }),
    ticketLine({ ticket: at(4, "培训资料"), open: false, why: { say: "why-ticket-solved-days", with: { days: 2, limit: 7 } } }),
  ),
  inTime: { n: 9, of: 12 },
};

test.each(["zh", "en"] as const)("in %s is drawn as kept, the open and late first", (language) => {
  const drawing = serviceBoard({ ...TEAM_REVIEW, service }, WORDS[language], OPTIONS);
  if (!drawing) throw new Error("not drawn");
  expectGolden(`serviceBoard.${language}.txt`, drawingText(drawing));
});

test.each([null, serviceOf()])("without problems there is no board", (none) => expect(serviceBoard({ ...TEAM_REVIEW, service: none }, WORDS.zh, OPTIONS)).toBeNull());
