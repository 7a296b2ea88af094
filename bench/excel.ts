import { XlsxHost } from "../src/hosts/xlsx/xlsxHost.js";
import { openBook } from "../test/stand-in/book/openBook.js";
import { openStandIn } from "../test/stand-in/openStandIn.js";
import { StandIn } from "../test/stand-in/standIn.js";

/** A review to be made in the page that plays Excel: the team's where nobody is named, of the week that begins on `monday`. */
export interface Wanted {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly person: string | null;
  readonly monday: string;
}

/** What a step asked of Excel, and how long a person waited for it. */
export interface Cost {
  readonly batches: number;
  readonly actions: number;
  /** Of requests and answers together. */
  readonly bytes: number;
  readonly seconds: number;
}

/** What one review costs: the look when the pane opens, then the press on its button. */
export interface ReviewCost {
  readonly name: string;
  readonly turn: "first" | "again";
  readonly look: Cost;
  readonly press: Cost;
  /** The longest task of the pane's own page, from its opening to the result, in milliseconds by the browser's own entries; those below 50 are none. */
  readonly longest: number;
  /** The workbook's sheets afterwards: a second run adds none. */
  readonly sheets: number;
}

const DAY = 86_400_000;
const WAIT = 120_000;

/**
 * Makes a review twice in a real Chromium, through the unmodified office.js and the built pane, and counts what went over to Excel.
 *
 * Needs `npm run build`. Throws where the page complained of anything, or where a press wrote no sheet.
 */
export async function countReview({ name, bytes, person, monday }: Wanted): Promise<readonly ReviewCost[]> {
  const standIn = new StandIn(openBook(await new XlsxHost(bytes, name).read()));
  const week = String(Date.parse(`${monday}T00:00:00Z`) / DAY);
  const costs: ReviewCost[] = [];
  for (const turn of ["first", "again"] as const) {
    const before = standIn.costs.length;
    const started = performance.now();
    const { pane, complaints, close } = await openStandIn({ standIn, folder: "dist" });
    await pane.evaluate(watchTasks);
    await pane.locator(".found").waitFor({ timeout: WAIT });
    const look = costOf(standIn, before, started);
    await pane.locator("#who").selectOption(person ?? "");
    await pane.locator("#week").selectOption(week);
    const pressed = performance.now();
    const seen = standIn.costs.length;
    await pane.locator(".run").click();
    await pane.locator(".result, .failure").waitFor({ timeout: WAIT });
    const failure = await pane.locator(".failure, .result-head .notice").allInnerTexts();
    const longest = await pane.evaluate(() => (globalThis as typeof globalThis & { longestTask?: number }).longestTask ?? 0);
    costs.push({ name, turn, look, press: costOf(standIn, seen, pressed), longest, sheets: standIn.book.sheets.length });
    await close();
    if (failure.length + complaints.length > 0) throw new Error(`${name}, ${turn}: ${[...failure, ...complaints].join("; ")}`);
  }
  return costs;
}

/** Runs in the pane: keeps the longest of its tasks, those of the page around it left out. */
function watchTasks(): void {
  const page = globalThis as typeof globalThis & { longestTask?: number };
  const watch = new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries()) if (name === "self") page.longestTask = Math.max(page.longestTask ?? 0, duration);
  });
  watch.observe({ type: "longtask", buffered: true });
}

function costOf({ costs }: StandIn, from: number, started: number): Cost {
  const counted = costs.slice(from);
  return {
    batches: counted.length,
    actions: counted.reduce((sum, { actions }) => sum + actions, 0),
    bytes: counted.reduce((sum, { requestBytes, answerBytes }) => sum + requestBytes + answerBytes, 0),
    seconds: (performance.now() - started) / 1000,
  };
}
