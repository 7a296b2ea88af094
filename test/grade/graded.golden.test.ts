import { readFileSync } from "node:fs";
import type { Inputs } from "../../src/model/inputs.js";
import { readInputs } from "../../src/read/readInputs.js";
import { review } from "../../src/review.js";
import { expectGolden } from "../golden/expectGolden.js";
import { opened } from "../report/template/books.js";
import { on } from "../support/builders.js";
import { gradedText } from "./gradedText.js";

const today = on("2025-09-22");
const read = async (file: string): Promise<Inputs> => readInputs(await opened(readFileSync(`samples/${file}`), file), { today });

test("the team with every sheet, and one of them, is graded as ever", async () => {
  const inputs = await read("全表示例_六人团队.xlsx");
  const asked = { week: on("2025-09-15"), today, minutes: 600, month: true };
  expectGolden("graded.team.txt", gradedText(review(inputs, { ...asked, person: null }, "test")));
  expectGolden("graded.person.txt", gradedText(review(inputs, { ...asked, person: "销售甲" }, "test")));
});

test("a running week is", async () => {
  const inputs = await read("三人团队_八周.xlsx");
  expectGolden("graded.running.txt", gradedText(review(inputs, { person: null, week: on("2025-09-15"), today: on("2025-09-18"), minutes: 600 }, "test")));
});
