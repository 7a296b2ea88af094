import { XlsxHost } from "../../src/hosts/xlsx/xlsxHost.js";
import { hostFailures } from "../../src/words/zh/hostFailures.js";
import { pane as words } from "../../src/words/zh/pane.js";
import { bookBytes, rowsOfMember } from "../rollup/sampleMail.js";
import { cellAt } from "../stand-in/book/book.js";
import { openBook } from "../stand-in/book/openBook.js";
import { ApiError } from "../stand-in/fault.js";
import { finished } from "../stand-in/finished.js";
import { closeBrowser, openStandIn, type Opened } from "../stand-in/openStandIn.js";
import { StandIn } from "../stand-in/standIn.js";
import { CROWD, crowdBook } from "./crowdBook.js";
import { keeping } from "./keeping.js";

jest.setTimeout(180_000);

const WAIT = { timeout: 60_000 };
const keep = keeping<Opened>();

afterAll(closeBrowser);

/** What a failure says, without what stands in for its slots. */
const says = (code: keyof typeof hostFailures): RegExp => new RegExp(hostFailures[code].split(/\{\w+\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join(".*"));

test("whatever hinders a run in Excel is said in one sentence with the step to take, changes nothing, and the next press goes on", async () => {
  const standIn = new StandIn(openBook(await new XlsxHost(bookBytes(rowsOfMember("销售甲")), "周报_销售甲.xlsx").read()));
  const { book, rules } = standIn;
  const { pane } = keep(await openStandIn({ standIn, folder: "dist" }));
  const failure = pane.locator(".failure");
  const press = (): Promise<void> => pane.locator(".run").click();
  const own = book.sheets.length;
  const [plans] = book.sheets;
  const mutable = plans && cellAt(plans, 2, 2);
  if (!mutable) throw new Error("there is nothing to type into");
  await pane.locator(".found").waitFor(WAIT);

  const hindered = async (code: keyof typeof hostFailures, begin: () => void, end: () => void): Promise<void> => {
    const before = book.sheets.map(finished);
    begin();
    await press();
    await failure.waitFor(WAIT);
    expect(await failure.locator("p").first().innerText()).toMatch(says(code));
    expect(await failure.locator("p").nth(1).innerText()).toContain(code);
    end();
    expect(book.sheets.map(finished)).toEqual(before);
    await failure.locator("fluent-button", { hasText: words.back }).click();
    await pane.locator(".run").waitFor(WAIT);
  };
  const atEachBatch = (act: (nth: number) => void): (() => void) => () => {
    let batches = 0;
    rules.before = (_, index) => {
      if (index > 0) return;
      batches += 1;
      act(batches);
    };
  };
  const atRest = (): void => void delete rules.before;
  const typed = (nth: number): void => void (mutable.value = `同事改到第 ${nth} 次`);

  await hindered("excel-read-only", () => (book.readOnly = true), () => (book.readOnly = false));
  await hindered("excel-structure-locked", () => (book.structureLocked = true), () => (book.structureLocked = false));
  const others = atEachBatch(() => {
    throw new ApiError("InactiveWorkbook", "another workbook");
  });
  await hindered("excel-other-workbook", others, atRest);

  const first = mutable.value;
  const before = book.sheets.length;
  atEachBatch((nth) => nth > 2 && typed(nth))();
  await press();
  await failure.waitFor(WAIT);
  expect(await failure.locator("p").first().innerText()).toMatch(says("input-changed"));
  expect(book.sheets).toHaveLength(before);
  atRest();
  await failure.locator("fluent-button", { hasText: words.back }).click();

  await pane.locator(".run").waitFor(WAIT);
  atEachBatch((nth) => nth === 3 && typed(0))();
  await press();
  await pane.locator(".result-head", { hasText: words.readAgain }).waitFor(WAIT);
  atRest();
  expect(book.sheets.length).toBeGreaterThan(own);

  mutable.value = first;
  rules.editMode = true;
  await press();
  await pane.locator("p", { hasText: words.editHint }).waitFor(WAIT);
  standIn.leaveEditMode();
  await pane.locator(".result-head", { hasNotText: words.readAgain }).waitFor(WAIT);

  const ours = book.sheets.find(({ name }) => name.startsWith("周复盘_"));
  if (!ours) throw new Error("nothing was drawn");
  mutable.value = "又改了";
  await hindered("excel-protected-sheet", () => (ours.locked = true), () => (ours.locked = false));

  const written = book.sheets.slice(0, own).map(finished);
  rules.before = (_, index) => {
    if (index === 12) throw new ApiError("GeneralException", "in the middle of it");
  };
  await press();
  await failure.waitFor(WAIT);
  expect(await failure.locator("p").first().innerText()).toMatch(says("excel-unknown"));
  expect(book.sheets.slice(0, own).map(finished)).toEqual(written);
  atRest();
  await failure.locator("fluent-button", { hasText: words.tryAgain }).click();
  await pane.locator(".result").waitFor(WAIT);
  expect(await pane.locator(".unfinished").count()).toBe(0);
});

test("two hundred people are found by typing, a person without a row of the week gets a review that says so, and the team's page has all of them", async () => {
  const standIn = new StandIn(await crowdBook());
  const textsOf = (name: string): string => (standIn.book.sheets.find((sheet) => sheet.name === name)?.rows ?? []).flatMap((cells) => (cells ?? []).map((cell) => String(cell?.value ?? ""))).join("\n");
  const { pane } = keep(await openStandIn({ standIn, folder: "dist" }));
  await pane.locator(".found").waitFor(WAIT);
  expect(await pane.locator(".found").innerText()).toContain("200 人：");
  await pane.locator("#who").fill("销售001");
  await pane.locator(".run").click();
  await pane.locator(".result-head", { hasText: "销售001" }).waitFor(WAIT);
  expect(await pane.locator(".result-head").innerText()).toContain(words.nothingPlanned);
  expect(textsOf("周复盘_销售001")).toContain("复盘周没有计划任务");
  await pane.locator("#who").fill("");
  await pane.locator(".run").click();
  await pane.locator(".result-head", { hasText: words.doneTeam }).waitFor(WAIT);
  const team = textsOf("团队周复盘");
  expect(CROWD.filter((name) => !team.includes(name))).toEqual([]);
});
