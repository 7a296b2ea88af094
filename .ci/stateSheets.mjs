// Every state of the pane that the tests walk through, at 320 and 450 pixels, light and dark, in Chinese and English: for somebody to look at.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import "./typescript.mjs";

const { XlsxHost } = await import("../src/hosts/xlsx/xlsxHost.ts");
const { crowdBook } = await import("../test/e2e/crowdBook.ts");
const { PATIENT, walkCrowd, walkEmpty, walkHindered } = await import("../test/e2e/hinderedStates.ts");
const { EXCEL, HOLDING, speak, walkExcel, walkFiles } = await import("../test/e2e/paneStates.ts");
const { openPage } = await import("../test/e2e/openPage.ts");
const { openBook } = await import("../test/stand-in/book/openBook.ts");
const { closeBrowser, openStandIn, theBrowser } = await import("../test/stand-in/openStandIn.ts");
const { StandIn } = await import("../test/stand-in/standIn.ts");
const { sheet } = await import("../test/support/weekBook.ts");

const WIDTHS = [320, 450];
const SCHEMES = ["light", "dark"];
/** The page's own comes first: what a switch of languages takes back is still there. */
const LANGUAGES = ["zh-CN", "en"];
/** A sheet is cut where it would be too long for a screen. */
const LONGEST = 1500;
const GAP = 12;
/** Milliseconds for one picture on a busy machine. */
const PATIENCE = 180_000;

/** Lays the pictures of one state and one width beside each other, each under what it was taken in. */
async function layOut(folder, name, pictures, width) {
  const page = await (await theBrowser()).newPage({ viewport: { width: pictures.length * (width + GAP) + GAP, height: LONGEST } });
  const images = pictures.map(({ says, bytes }) => `<figure style="margin:0"><figcaption>${says}</figcaption><img src="data:image/png;base64,${bytes.toString("base64")}"></figure>`).join("");
  await page.setContent(`<!doctype html><body style="margin:${GAP}px;display:flex;gap:${GAP}px;align-items:start;background:#888;font:14px sans-serif">${images}</body>`);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let top = 0; top < height; top += LONGEST) {
    const clip = { x: 0, y: top, width: page.viewportSize().width, height: Math.min(LONGEST, height - top) };
    writeFileSync(join(folder, `${name} ${width} ${1 + top / LONGEST}.png`), await page.screenshot({ fullPage: true, clip, timeout: PATIENCE }));
  }
  await page.close();
}

/** Has the page as it will stay: a scheme is answered a frame later, and colours then take their time. */
async function settle(pane) {
  await pane.evaluate(async () => {
    for (let frame = 0; frame < 3; frame += 1) {
      await new Promise(requestAnimationFrame);
      for (const moving of document.getAnimations()) if (moving instanceof CSSTransition) moving.finish();
    }
  });
}

/** By how many pixels a page is wider than its window. */
const overflowOf = (pane) => pane.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Takes a state eight times, and notes in `wide` where it is wider than its window; the page is left light, narrow and in Chinese. */
function taking(folder, page, pane, { number, wide, walk }) {
  return async (state) => {
    number.of += 1;
    const taken = new Map(WIDTHS.map((width) => [width, []]));
    for (const language of LANGUAGES) {
      await speak(pane, language);
      for (const colorScheme of SCHEMES) {
        await page.emulateMedia({ colorScheme });
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 700 });
          await settle(pane);
          const over = await overflowOf(pane);
          if (over > 0) wide.push(`${walk}: "${state}" at ${width}, ${language}, ${colorScheme} (${over} pixels)`);
          taken.get(width).push({ says: `${width} · ${language} · ${colorScheme}`, bytes: await page.screenshot({ fullPage: true, timeout: PATIENCE }) });
        }
      }
    }
    await page.emulateMedia({ colorScheme: "light" });
    await page.setViewportSize({ width: WIDTHS[0], height: 700 });
    await speak(pane, LANGUAGES[0]);
    const name = `${String(number.of).padStart(2, "0")} ${state}`;
    for (const [width, pictures] of taken) await layOut(folder, name, pictures, width);
  };
}

const bookOf = async (file) => openBook(await new XlsxHost(readFileSync(join("samples", file)), file).read());
const emptyBook = () => openBook({ fileName: "空.xlsx", dateSystem: 1900, sheets: [sheet("Sheet1", [])] });

/** Each walk opens what it needs, and closes it. */
async function inExcel(standIn, walk) {
  const { page, pane, close } = await openStandIn({ standIn, folder: "dist", platform: "desktop" });
  await walk(page, pane);
  await close();
}

/** Every walk through states, by the name that picks it. */
const WALKS = {
  files: async (take) => {
    const { page, close } = await openPage({ library: "blocked", before: HOLDING });
    await walkFiles(page, take(page, page));
    await close();
  },
  excel: async (take) => {
    const standIn = new StandIn(await bookOf("三人团队_八周.xlsx"));
    await inExcel(standIn, (page, pane) => walkExcel(pane, standIn, take(page, pane)));
  },
  hindered: async (take) => {
    const standIn = new StandIn(await bookOf("示例周_销售甲.xlsx"));
    await inExcel(standIn, (page, pane) => walkHindered(pane, standIn, take(page, pane)));
  },
  crowd: async (take) => inExcel(new StandIn(await crowdBook()), (page, pane) => walkCrowd(pane, take(page, pane))),
  empty: async (take) => inExcel(new StandIn(emptyBook()), (page, pane) => walkEmpty(pane, take(page, pane))),
  old: async (take) =>
    inExcel(new StandIn(emptyBook(), { declared: "1.8" }), async (page, pane) => {
      await pane.locator(".notice").waitFor();
      await take(page, pane)("Excel too old");
    }),
  waiting: async (take) => {
    const { page, close } = await openPage({ library: "hangs", query: EXCEL, before: PATIENT });
    await page.locator(".waiting").waitFor();
    await take(page, page)("waiting for Office");
    await close();
  },
};

/**
 * Writes a picture for each state and width into a folder, cut where it is long; `names` picks walks, all of them where it is empty. Needs `npm run build`.
 * @throws Error where a page is wider than its window, once all are taken.
 */
export async function takeStates(folder, names = []) {
  mkdirSync(folder, { recursive: true });
  const number = { of: 0 };
  const wide = [];
  try {
    for (const [name, walk] of Object.entries(WALKS)) {
      if (names.length === 0 || names.includes(name)) await walk((page, pane) => taking(folder, page, pane, { number, wide, walk: name }));
    }
  } finally {
    await closeBrowser();
  }
  if (wide.length > 0) throw new Error(`a page is wider than its window in ${wide.join("; ")}`);
}
