import { briefBoard } from "../../../src/report/boards/briefBoard.js";
import { monthBoard } from "../../../src/report/boards/monthBoard.js";
import { review } from "../../../src/review.js";
import { WORDS } from "../../../src/words/index.js";
import { expectGolden } from "../../golden/expectGolden.js";
import { SAMPLE_MONDAY, sampleWeek } from "../../golden/sampleWeek.js";
import { on } from "../../support/builders.js";
import { drawingText } from "../drawingText.js";

const judged = review(sampleWeek, { person: "销售甲", week: SAMPLE_MONDAY, today: on("2025-08-15"), minutes: null, month: true }, "0.1.0");
const bare = review({ ...sampleWeek, log: null, needs: null }, { person: "销售甲", week: SAMPLE_MONDAY, today: on("2025-08-15"), minutes: null }, "0.1.0");

describe.each([
  ["brief", briefBoard],
  ["month", monthBoard],
] as const)("%s", (name, board) => {
  test.each(["zh", "en"] as const)("is drawn in %s", (language) => {
    const drawing = board(judged, WORDS[language], { dateSystem: 1900 });
    expectGolden(`${name}Board.${language}.txt`, drawing ? drawingText(drawing) : "");
    expect(drawing?.rows.flatMap(({ cells }) => cells).some((cell) => typeof cell?.value === "string" && /\{\w+\}/.test(cell.value))).toBe(false);
  });

  test("is not made without its data", () => {
    expect(board(bare, WORDS.zh, { dateSystem: 1900 })).toBeNull();
  });
});
