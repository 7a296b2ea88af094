import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Frame, Page } from "playwright-core";
import type { AxeResults } from "axe-core";
import { XlsxHost } from "../../src/hosts/xlsx/xlsxHost.js";
import { openBook } from "../stand-in/book/openBook.js";
import { closeBrowser, openStandIn, type Opened } from "../stand-in/openStandIn.js";
import { StandIn } from "../stand-in/standIn.js";
import { keeping } from "./keeping.js";
import { focused, isOn, tabTo, type Keyed } from "./keyboard.js";
import { openPage, type OpenedPage } from "./openPage.js";
import { HOLDING, speak, walkExcel, walkFiles, type Visit } from "./paneStates.js";

jest.setTimeout(300_000);

const TEAM = join("samples", "三人团队_八周.xlsx");
const AXE = readFileSync(createRequire(join(process.cwd(), "package.json")).resolve("axe-core/axe.min.js"), "utf8");
const NARROW = { width: 320, height: 700 };
/** 320 pixels at 200 % zoom. */
const ZOOMED = { width: 160, height: 350 };
const MEDIA = {
  light: { look: "all", colorScheme: "light", forcedColors: "none", contrast: "no-preference" },
  dark: { look: "colours", colorScheme: "dark", forcedColors: "none", contrast: "no-preference" },
  "more contrast": { look: "colours", colorScheme: "light", forcedColors: "none", contrast: "more" },
  "forced colours": { look: "no colours", colorScheme: "dark", forcedColors: "active", contrast: "more" },
} as const;

const keep = keeping<OpenedPage>();
const keepExcel = keeping<Opened>();

afterAll(closeBrowser);

/** What axe looks at: everything; what a theme may change; what stays where the system puts its own colours over ours, which axe does not see. */
const LOOKS = {
  all: {},
  colours: { runOnly: { type: "rule", values: ["color-contrast", "link-in-text-block"] } },
  "no colours": { rules: { "color-contrast": { enabled: false } } },
} as const;
type Look = keyof typeof LOOKS;

async function violations(pane: Page | Frame, look: Look): Promise<readonly string[]> {
  if (!(await pane.evaluate(() => "axe" in globalThis))) await pane.evaluate(AXE);
  return pane.evaluate(async (options) => {
    // A colour on its way from one theme to the next is nobody's choice.
    for (const moving of document.getAnimations()) if (moving instanceof CSSTransition) moving.finish();
    const { axe } = globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } };
    const { violations: found } = await axe.run({ resultTypes: ["violations"], ...options });
    return found.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ""}`));
  }, LOOKS[look]);
}

const overflow = (pane: Page | Frame): Promise<number> => pane.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Writes down what is wrong with a state: in every theme, in the other language, narrow and zoomed. */
function inspecting(page: Page, pane: Page | Frame, wrong: string[]): Visit {
  const check = async (state: string, look: Look): Promise<void> => {
    wrong.push(...(await violations(pane, look)).map((told) => `${state}: ${told}`));
  };
  const measure = async (state: string): Promise<void> => {
    for (const size of [ZOOMED, NARROW]) {
      await page.setViewportSize(size);
      const over = await overflow(pane);
      if (over > 0) wrong.push(`${state}: ${over} pixels too wide for ${size.width}`);
    }
  };
  return async (state) => {
    for (const [theme, { look, ...media }] of Object.entries(MEDIA)) {
      await page.emulateMedia(media);
      await check(`${state}, ${theme}`, look);
    }
    await page.emulateMedia({ colorScheme: "light", forcedColors: "none", contrast: "no-preference" });
    await measure(state);
    await speak(pane, "en");
    await check(`${state}, English`, "no colours");
    await measure(`${state}, English`);
    await speak(pane, "zh-CN");
  };
}

test("every state of the page without Excel suits everybody, in every theme, in both languages, narrow and zoomed", async () => {
  const { page } = keep(await openPage({ library: "blocked", before: HOLDING }));
  await page.setViewportSize(NARROW);
  const wrong: string[] = [];
  await walkFiles(page, inspecting(page, page, wrong));
  expect(wrong).toEqual([]);
});

test("so does every state of the pane in Excel", async () => {
  const standIn = new StandIn(openBook(await new XlsxHost(readFileSync(TEAM), "三人团队_八周.xlsx").read()));
  const { page, pane } = await narrow(standIn);
  const wrong: string[] = [];
  await walkExcel(pane, standIn, inspecting(page, pane, wrong));
  const old = await narrow(new StandIn(standIn.book, { declared: "1.8" }));
  await old.pane.locator(".notice", { hasText: "需要 Excel 2021" }).waitFor();
  await inspecting(old.page, old.pane, wrong)("Excel too old");
  expect(wrong).toEqual([]);
});

async function narrow(standIn: StandIn): Promise<Opened> {
  const opened = keepExcel(await openStandIn({ standIn, folder: "dist", platform: "desktop" }));
  await opened.page.setViewportSize(NARROW);
  return opened;
}

/** Through what helps a person before and after a review, from below all of it upwards; each is left by Escape, which leads back to what opened it. */
async function helpers(keyed: Keyed): Promise<void> {
  const { page } = keyed;
  const openBy = async (): Promise<void> => {
    await page.keyboard.press("Enter");
    await isOn(page, ".rep-view h2");
  };
  const leave = async (opener: string): Promise<void> => {
    await page.keyboard.press("Escape");
    await isOn(page, opener);
    expect(await page.locator(".rep-view").count()).toBe(0);
  };
  await tabTo(keyed, ".act[aria-expanded]", "Shift+Tab");
  await openBy();
  await page.locator(".leaving .quiet-act").first().waitFor();
  await tabTo(keyed, ".leaving .quiet-act");
  await page.keyboard.press("Enter");
  await isOn(page, ".source h2");
  await page.keyboard.press("Escape");
  await isOn(page, ".leaving .quiet-act");
  await leave(".act[aria-expanded]");
  await tabTo(keyed, ".act[aria-expanded]", "Shift+Tab");
  await openBy();
  await page.locator(".rep-view textarea").waitFor();
  await tabTo(keyed, ".rep-view .act");
  await leave(".act[aria-expanded]");
  await tabTo(keyed, ".act[aria-expanded]", "Shift+Tab");
  await openBy();
  await page.locator(".paint").waitFor();
  await tabTo(keyed, ".rep-view [type=radio]:checked");
  await page.keyboard.press("ArrowDown");
  await page.locator(".paint").waitFor();
  await tabTo(keyed, ".paint");
  await page.keyboard.press("Enter");
  await page.locator(".pictures canvas").waitFor();
  await tabTo(keyed, ".pictures .primary-link");
  await leave(".act[aria-expanded]");
  await tabTo(keyed, ".rep > .acts .act:nth-child(2)", "Shift+Tab");
  await openBy();
  await page.locator(".fixes .quiet-act").first().waitFor();
  await tabTo(keyed, ".fixes .quiet-act");
  await leave(".rep > .acts .act:nth-child(2)");
  await tabTo(keyed, ".rep > .acts .act:nth-child(1)", "Shift+Tab");
  await openBy();
  await page.locator(".ticks-day").waitFor();
  await tabTo(keyed, ".ticks-day .tick input");
  await page.keyboard.press("Space");
  expect(await page.locator(".ticks-day .tick input").first().isChecked()).toBe(false);
  await leave(".rep > .acts .act:nth-child(1)");
}

test("the whole way goes by the keyboard alone, which never loses its place", async () => {
  const { page } = keep(await openPage({ library: "blocked" }));
  const keyed = { page, pane: page };
  await page.setViewportSize({ width: 350, height: 700 });
  await page.locator(".open").waitFor();
  await tabTo(keyed, ".open fluent-button:nth-of-type(3)");
  await page.keyboard.press("Enter");
  await isOn(page, ".run");
  await tabTo(keyed, "#who", "Shift+Tab");
  await page.keyboard.press("ArrowDown");
  const name = await page.locator("#who option:checked").innerText();
  await tabTo(keyed, ".run");
  await page.keyboard.press("Enter");
  await isOn(page, ".result h2");
  expect((await focused(page)).text).toContain(name);
  expect(await page.locator(".column > [role=status]").innerText()).toMatch(/复盘已生成，完成 \d+\/\d+/);
  await tabTo(keyed, ".group:not([open]) summary");
  await page.keyboard.press("Enter");
  await tabTo(keyed, ".group[open] button.line");
  const line = (await focused(page)).text;
  await page.keyboard.press("Enter");
  await isOn(page, ".source h2");
  await page.keyboard.press("Escape");
  expect(await page.locator(".source").count()).toBe(0);
  expect((await focused(page)).text).toBe(line);
  await tabTo(keyed, ".more summary");
  await page.keyboard.press("Enter");
  await tabTo(keyed, ".more-acts div:last-of-type fluent-button");
  await page.keyboard.press("Enter");
  await isOn(page, ".sure p");
  await page.keyboard.press("Escape");
  await isOn(page, ".more summary");
  await page.keyboard.press("Escape");
  expect(await page.locator(".more[open]").count()).toBe(0);
  await helpers(keyed);
  await tabTo(keyed, ".file fluent-button", "Shift+Tab");
  await page.keyboard.press("Enter");
  await isOn(page, ".open h2");
});
