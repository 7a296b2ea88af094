import type { Frame } from "playwright-core";
import { pane as words } from "../../src/words/zh/pane.js";
import type { BookCell } from "../stand-in/book/book.js";
import { cellAt } from "../stand-in/book/book.js";
import { ApiError } from "../stand-in/fault.js";
import type { StandIn } from "../stand-in/standIn.js";
import { CROWD } from "./crowdBook.js";
import type { Visit } from "./paneStates.js";

const WAIT = { timeout: 60_000 };

/** Keeps a page waiting for a library that never comes: what would give up after so long does not. */
export const PATIENT = `{
  const real = setTimeout;
  globalThis.setTimeout = (act, after, ...rest) => real(act, after > 5000 ? 2 ** 30 : after, ...rest);
}`;

/** Something that happens at the first action of each batch from now on, which is given its number from 1. */
function atEachBatch({ rules }: StandIn, act: (nth: number) => void): void {
  let batches = 0;
  rules.before = (_, index) => {
    if (index > 0) return;
    batches += 1;
    act(batches);
  };
}

function typedInto(standIn: StandIn): BookCell {
  const [plans] = standIn.book.sheets;
  const cell = plans && cellAt(plans, 2, 2);
  if (!cell) throw new Error("there is nothing to type into");
  return cell;
}

/** Through what hinders a run in Excel, and what comes of one: the pane holds the workbook of one person, not reviewed yet. */
export async function walkHindered(pane: Frame, standIn: StandIn, visit: Visit): Promise<void> {
  const { book, rules } = standIn;
  const cell = typedInto(standIn);
  const press = (): Promise<void> => pane.locator(".run").click();
  const back = async (): Promise<void> => {
    await pane.locator(".failure fluent-button").last().click();
    await pane.locator(".run").waitFor(WAIT);
  };
  const hindered = async (state: string, begin: () => void, end: () => void): Promise<void> => {
    begin();
    await press();
    await pane.locator(".failure").waitFor(WAIT);
    end();
    await visit(state);
    await back();
  };
  const atRest = (): void => void delete rules.before;

  await pane.locator(".found").waitFor(WAIT);
  await hindered("read-only", () => (book.readOnly = true), () => (book.readOnly = false));
  await hindered("structure protected before a run", () => (book.structureLocked = true), () => (book.structureLocked = false));
  const elsewhere = (): void => {
    throw new ApiError("InactiveWorkbook", "another workbook");
  };
  await hindered("another workbook in front", () => atEachBatch(standIn, elsewhere), atRest);
  await hindered("a co-author who goes on typing", () => atEachBatch(standIn, (nth) => nth > 2 && (cell.value = `同事改到第 ${nth} 次`)), atRest);

  atEachBatch(standIn, (nth) => nth === 3 && (cell.value = "同事改过一次"));
  await press();
  await pane.locator(".result-head", { hasText: words.readAgain }).waitFor(WAIT);
  atRest();
  await visit("a co-author typed once");

  rules.editMode = true;
  await press();
  await pane.locator("p", { hasText: words.editHint }).waitFor(WAIT);
  await visit("a cell being edited");
  standIn.leaveEditMode();
  await pane.locator(".result").waitFor(WAIT);

  const ours = book.sheets.find(({ name, visibility }) => name.startsWith("周复盘_") && visibility === "visible");
  if (!ours) throw new Error("nothing was drawn");
  cell.value = "又改了";
  await hindered("a sheet of ours protected", () => (ours.locked = true), () => (ours.locked = false));
  const broken = (_: number, index: number): void => {
    if (index === 12) throw new ApiError("GeneralException", "in the middle of it");
  };
  await hindered("a failure in the middle", () => (rules.before = broken), atRest);

  await pane.locator(".folded > summary", { hasText: words.boards }).click();
  await pane.locator(".ticks-all").click();
  await visit("boards ticked");
  await press();
  await pane.locator(".result").waitFor(WAIT);
  await visit("boards drawn");
  await pane.locator(".more summary").click();
  await pane.locator("fluent-button", { hasText: words.seal }).click();
  await pane.locator(".result-head", { hasText: words.sealedLine }).waitFor(WAIT);
  await visit("sealed");
  await pane.locator(".group-groupPlans .correct").first().click();
  await pane.locator(".group-groupPlans .answer-form select").selectOption({ index: 1 });
  await pane.locator(".group-groupPlans .answer-form textarea").fill("当面核过");
  await pane.locator(".group-groupPlans .answer-form button[type=submit]").click();
  await pane.locator(".correction-said").first().waitFor(WAIT);
  await visit("a correction written");
  await pane.locator(".more summary").click();
  await pane.locator("fluent-button", { hasText: words.clean }).click();
  await pane.locator(".sure fluent-button", { hasText: words.cleanSure }).click();
  await pane.locator(".changed").waitFor(WAIT);
  await visit("all removed");
  await pane.locator(".run").click();
  await pane.locator(".result").waitFor(WAIT);
  await pane.locator(".settings > summary").click();
  await pane.locator(".settings .setting button.line").first().click();
  const form = pane.locator(".settings .setting form");
  await form.locator("input").first().fill("走完流程");
  await form.locator("select").selectOption({ index: 1 });
  await form.locator("button[type=submit]").click();
  await pane.locator(".setup-note").waitFor(WAIT);
  await visit("a setting written");
}

/** Through the states of a pane on the workbook of two hundred people. */
export async function walkCrowd(pane: Frame, visit: Visit): Promise<void> {
  const [first = ""] = CROWD;
  await pane.locator(".found").waitFor(WAIT);
  await visit("two hundred people");
  await pane.locator("#who").fill(first.slice(0, 3));
  await visit("two hundred people, many of that name");
  await pane.locator("#who").fill("钱");
  await visit("two hundred people, nobody of that name");
  await pane.locator("#who").fill(first);
  await pane.locator(".run").click();
  await pane.locator(".result-head", { hasText: first }).waitFor(WAIT);
  await visit("a week with nothing");
  await pane.locator("#who").fill("");
  await pane.locator(".run").click();
  await pane.locator(".result-head", { hasText: words.doneTeam }).waitFor(WAIT);
  await visit("a review of two hundred people");
}

/** Through the states of a pane on a workbook with one empty sheet. */
export async function walkEmpty(pane: Frame, visit: Visit): Promise<void> {
  await pane.locator(".stopped .make").waitFor(WAIT);
  await visit("an empty workbook");
  await pane.locator(".stopped .make").click();
  await pane.locator(".setup-note").waitFor(WAIT);
  await pane.locator(".run").waitFor(WAIT);
  await visit("an empty workbook, its sheets made");
}
