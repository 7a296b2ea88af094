import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { XlsxHost } from "../src/hosts/xlsx/xlsxHost.js";
import { openBook } from "../test/stand-in/book/openBook.js";
import { openStandIn } from "../test/stand-in/openStandIn.js";
import { StandIn } from "../test/stand-in/standIn.js";
import type { Wanted } from "./excel.js";

/** How long a pane takes from where Excel attaches it, in milliseconds: the median of several openings, nothing kept from one to the next. */
export interface Usable {
  readonly name: string;
  /** An empty page that loads office.js and waits for it. */
  readonly empty: number;
  /** Ours until its button can be pressed: the workbook is read and looked through. */
  readonly usable: number;
}

const TIMES = 7;
const WAIT = 60_000;
const OFFICE = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
/** What office.js needs where the policy wants scripts to be trusted, as on every page of an add-in served like ours. */
const TRUST = join("test", "stand-in", "addin", "trust.js");
const EMPTY = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>empty</title><script src="trust.js"></script><script src="${OFFICE}"></script></head><body><script src="ready.js"></script></body></html>`;
const READY = `Office.onReady(() => { document.body.append(Object.assign(document.createElement("p"), { className: "ready", textContent: "ready" })); });`;

/** Opens the built pane and an empty page of office.js by turns in the page that plays Excel, over one workbook. Needs `npm run build`. */
export async function measureUsable({ name, bytes }: Pick<Wanted, "name" | "bytes">): Promise<Usable> {
  const workbook = await new XlsxHost(bytes, name).read();
  const folder = mkdtempSync(join(tmpdir(), "zhoufupan-empty-"));
  const empty: number[] = [];
  const usable: number[] = [];
  const timeTo = async (selector: string, from: string): Promise<number> => {
    const { pane, close } = await openStandIn({ standIn: new StandIn(openBook(workbook)), folder: from });
    await pane.locator(selector).waitFor({ timeout: WAIT });
    const time = await pane.evaluate(() => performance.now());
    await close();
    return time;
  };
  try {
    writeFileSync(join(folder, "taskpane.html"), EMPTY);
    writeFileSync(join(folder, "ready.js"), READY);
    copyFileSync(TRUST, join(folder, "trust.js"));
    for (let turn = 0; turn < TIMES; turn += 1) {
      empty.push(await timeTo(".ready", folder));
      usable.push(await timeTo(".run", "dist"));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return { name, empty: median(empty), usable: median(usable) };
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}
