// Every state of the pane that the tests walk through, at 320 and 450 pixels, light and dark, in Chinese and English: for somebody to look at.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import "./typescript.mjs";

const { XlsxHost } = await import("../src/hosts/xlsx/xlsxHost.ts");
const { HOLDING, speak, walkExcel, walkFiles } = await import("../test/e2e/paneStates.ts");
const { openPage } = await import("../test/e2e/openPage.ts");
const { openBook } = await import("../test/stand-in/book/openBook.ts");
const { closeBrowser, openStandIn, theBrowser } = await import("../test/stand-in/openStandIn.ts");
const { StandIn } = await import("../test/stand-in/standIn.ts");

const WIDTHS = [320, 450];
const SCHEMES = ["light", "dark"];
const LANGUAGES = ["en", "zh-CN"];
/** A sheet is cut where it would be too long for a screen. */
const LONGEST = 1500;
const GAP = 12;

/** Lays the pictures of one state and one width beside each other. */
async function layOut(folder, name, pictures, width) {
  const page = await (await theBrowser()).newPage({ viewport: { width: pictures.length * (width + GAP) + GAP, height: LONGEST } });
  const images = pictures.map((bytes) => `<img src="data:image/png;base64,${bytes.toString("base64")}">`).join("");
  await page.setContent(`<!doctype html><body style="margin:${GAP}px;display:flex;gap:${GAP}px;align-items:start;background:#888">${images}</body>`);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let top = 0; top < height; top += LONGEST) {
    const clip = { x: 0, y: top, width: page.viewportSize().width, height: Math.min(LONGEST, height - top) };
    writeFileSync(join(folder, `${name} ${width} ${1 + top / LONGEST}.png`), await page.screenshot({ fullPage: true, clip }));
  }
  await page.close();
}

/** Takes a state eight times; the page is left light, narrow and in Chinese. */
function taking(folder, page, pane, number) {
  return async (state) => {
    number.of += 1;
    const taken = new Map(WIDTHS.map((width) => [width, []]));
    for (const language of LANGUAGES) {
      await speak(pane, language);
      for (const colorScheme of SCHEMES) {
        await page.emulateMedia({ colorScheme });
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 700 });
          await page.evaluate(() => document.getAnimations().forEach((moving) => moving instanceof CSSTransition && moving.finish()));
          taken.get(width).push(await page.screenshot({ fullPage: true }));
        }
      }
    }
    await page.emulateMedia({ colorScheme: "light" });
    const name = `${String(number.of).padStart(2, "0")} ${state}`;
    for (const [width, pictures] of taken) await layOut(folder, name, pictures, width);
  };
}

/** Writes a picture for each state and width into a folder, cut where it is long. Needs `npm run build`. */
export async function takeStates(folder) {
  mkdirSync(folder, { recursive: true });
  const number = { of: 0 };
  try {
    const { page, close } = await openPage({ library: "blocked", before: HOLDING });
    await walkFiles(page, taking(folder, page, page, number));
    await close();
    const workbook = await new XlsxHost(readFileSync(join("samples", "三人团队_八周.xlsx")), "三人团队_八周.xlsx").read();
    const standIn = new StandIn(openBook(workbook));
    const opened = await openStandIn({ standIn, folder: "dist", platform: "desktop" });
    await walkExcel(opened.pane, standIn, taking(folder, opened.page, opened.pane, number));
    await opened.close();
  } finally {
    await closeBrowser();
  }
}
