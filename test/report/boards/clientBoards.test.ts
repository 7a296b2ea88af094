import { readInputs } from "../../../src/read/readInputs.js";
import type { Day } from "../../../src/model/day.js";
import { dayOf } from "../../../src/model/day.js";
import type { Review } from "../../../src/model/review.js";
import { clientBoard } from "../../../src/report/boards/clientBoard.js";
import { healthBoard } from "../../../src/report/boards/healthBoard.js";
import { portfolioBoard } from "../../../src/report/boards/portfolioBoard.js";
import { relationsBoard } from "../../../src/report/boards/relationsBoard.js";
import { tiersBoard } from "../../../src/report/boards/tiersBoard.js";
import { review } from "../../../src/review.js";
import { fullBook } from "../../../src/samples/fullBook.js";
import { WORDS } from "../../../src/words/index.js";
import { expectGolden } from "../../golden/expectGolden.js";
import { drawingText } from "../drawingText.js";
import { bytesOf, opened } from "../template/books.js";

const OPTIONS = { dateSystem: 1900 } as const;
const today = dayOf(2025, 9, 22) as Day;
const BOARDS = { clientBoardFull: clientBoard, tiersBoard, healthBoard, relationsBoard, portfolioBoard } as const;

let full: Review;
beforeAll(async () => {
  full = review(readInputs(await opened(bytesOf(fullBook()), "全表.xlsx"), { today }), { person: null, week: null, today, minutes: null }, "test");
});

describe.each(Object.entries(BOARDS))("%s", (name, draw) => {
  test.each(["zh", "en"] as const)("in %s the sample is drawn as kept", (language) => {
    const drawing = draw(full, WORDS[language], OPTIONS);
    if (!drawing) throw new Error("not drawn");
    expectGolden(`${name}.${language}.txt`, drawingText(drawing));
  });

  test("what goes up names no competitor, no key person and no score (ruling 20)", () => {
    const drawing = name === "clientBoardFull" || name === "portfolioBoard" ? draw(full, WORDS.zh, { ...OPTIONS, audience: "up" }) : null;
    expect(drawing === null ? "" : drawingText(drawing)).not.toMatch(/竞争对手|关键人|NPS|健康度|管控五步/u);
  });
});

test.each([tiersBoard, healthBoard, relationsBoard, portfolioBoard])("without its data there is no board", (draw) => {
  expect(draw({ ...full, accounts: null, tiers: null, health: null, relations: null, portfolio: null }, WORDS.zh, OPTIONS)).toBeNull();
});
