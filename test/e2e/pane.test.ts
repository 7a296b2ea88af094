import { readFileSync } from "node:fs";
import { XlsxHost } from "../../src/hosts/xlsx/xlsxHost.js";
import { markerOf } from "../../src/model/marker.js";
import { TEAM_MONDAY } from "../../src/samples/teamSample.js";
import { bookBytes } from "../rollup/sampleMail.js";
import { closeBrowser } from "../stand-in/openStandIn.js";
import { openPage, type OpenedPage, type ServedPage } from "./openPage.js";
import { keeping } from "./keeping.js";
import { looksOf, PICTURED_AT, PICTURED_ON, walkPictured, type Looks } from "./picturedStates.js";

jest.setTimeout(60_000);

const MARKUP = '</script><img src=x onerror=alert(1)><svg onload=alert(1)><meta http-equiv=refresh content="0;url=https://127.0.0.1">';

const keep = keeping<ServedPage>();

afterAll(closeBrowser);

async function showSample(opened: OpenedPage): Promise<OpenedPage> {
  await opened.page.locator("fluent-button", { hasText: /打开示例|Open the sample/ }).click();
  await opened.page.locator(".found").waitFor();
  return opened;
}

const openSample = async (locale: "zh-CN" | "en-US" = "zh-CN"): Promise<OpenedPage> => showSample(keep(await openPage({ library: "blocked", locale })));

const IN_EXCEL = "?_host_Info=Excel$Web$16.01$zh-CN$$$$0";

async function saysUnreachable(page: OpenedPage["page"]): Promise<void> {
  const notice = page.locator(".notice");
  await notice.waitFor();
  expect(await notice.innerText()).toContain("appsforoffice.microsoft.com");
  expect(await notice.locator("fluent-button").innerText()).toBe("再试一次");
  expect(await page.locator(".open").count()).toBe(1);
}

async function make(page: OpenedPage["page"]): Promise<void> {
  await page.locator(".run").click();
  await page.locator(".result").waitFor();
}

/** A page whose long waits end only when the test says so, however slow the machine is. */
const HOLD_WAITS = `
  globalThis.heldWaits = [];
  const wait = globalThis.setTimeout;
  globalThis.setTimeout = (run, limit = 0, ...more) => limit < 1000 ? wait(run, limit, ...more) : (heldWaits.push({ run, limit }), 0);
`;

test.each(["blocked", "hangs", "served"] as const)("the page comes up without a wait where the library's address is %s", async (library) => {
  const { page } = keep(await openPage({ library, before: HOLD_WAITS }));
  await page.locator("fluent-button", { hasText: "打开示例" }).waitFor();
  expect(await page.title()).toBe("周复盘");
});

test("opened by Excel where the library's address hangs, it waits, then says so within ten seconds and works on files", async () => {
  const { page } = keep(await openPage({ library: "hangs", query: IN_EXCEL, before: HOLD_WAITS }));
  await page.locator(".waiting").waitFor();
  expect(await page.locator(".notice").count()).toBe(0);
  await page.evaluate(() => {
    const { heldWaits } = globalThis as unknown as { heldWaits: { run(): void; limit: number }[] };
    for (const { run, limit } of heldWaits) if (limit <= 10_000) run();
  });
  await saysUnreachable(page);
});

test("opened by Excel where the library's address is blocked, it says so and works on files", async () => {
  const { page } = keep(await openPage({ library: "blocked", query: IN_EXCEL, before: HOLD_WAITS }));
  await saysUnreachable(page);
});

describe("the sample's review, in one page as a person goes through it", () => {
  let opened: OpenedPage;
  let page: OpenedPage["page"];
  let found: string;

  beforeAll(async () => {
    opened = await showSample(await openPage({ library: "blocked" }));
    page = opened.page;
    found = await page.locator(".found").innerText();
    await make(page);
  });

  afterEach(() => expect(opened.complaints.splice(0)).toEqual([]));

  afterAll(() => opened.close());

  test("the sample shows what is in it, then its review as it will be drawn", async () => {
    expect(found).toMatch(/周计划[\s\S]*行[\s\S]*每日日志[\s\S]*行[\s\S]*3 人：/);
    expect(await page.locator(".figure").first().innerText()).toMatch(/^完成\n\d+\/\d+/);
    expect(await page.locator(".paper").innerText()).toContain("团队周复盘");
    expect(await page.locator("[role=tab]").allInnerTexts()).toEqual(["团队周复盘", "协同推进表"]);
  });

  test("a line of the result leads to its source row", async () => {
    const line = page.locator("button.line").first();
    const place = await line.locator(".line-place").innerText();
    await line.click();
    const source = page.locator(".source");
    expect(await source.locator("h2").innerText()).toContain(place);
    expect(await source.locator(".chosen").count()).toBe(1);
    await source.locator("fluent-button").click();
    expect(await source.count()).toBe(0);
  });

  test("a link of the drawn page leads to its source row too", async () => {
    await page.locator(".cell-link").first().click();
    await page.locator(".source .chosen").waitFor();
  });

  test("the reviewed copy holds the sheets that were shown, marked as ours", async () => {
    const names = await page.locator("[role=tab]").allInnerTexts();
    const [download] = await Promise.all([page.waitForEvent("download"), page.locator(".primary-link").click()]);
    expect(download.suggestedFilename()).toMatch(/\.周复盘\.xlsx$/);
    const copy = await new XlsxHost(readFileSync(await download.path()), null).read();
    expect(copy.sheets.filter((sheet) => sheet.visibility === "visible" && markerOf(sheet)).map(({ name }) => name)).toEqual(names);
    expect(copy.sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(["周计划", "每日日志"]));
  });

  test("in a pane of 320 pixels nothing is wider than the page, no day is broken where a line ends, and a row does not cover the line that asked for it", async () => {
    await page.setViewportSize({ width: 320, height: 700 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    const lines = await page.evaluate(() => [...document.querySelectorAll(".result .day")].map((day) => day.getClientRects().length).filter((count) => count > 0));
    expect(lines.length).toBeGreaterThan(0);
    expect(new Set(lines)).toEqual(new Set([1]));
    const line = page.locator("button.line").first();
    await line.evaluate((element) => element.scrollIntoView({ block: "end" }));
    await line.dispatchEvent("click");
    const source = page.locator(".source");
    await source.waitFor();
    const [asked, row] = [await line.boundingBox(), await source.boundingBox()];
    expect((asked?.y ?? Infinity) + (asked?.height ?? 0)).toBeLessThanOrEqual(row?.y ?? 0);
    await source.locator("fluent-button").click();
    await page.setViewportSize({ width: 1200, height: 800 });
  });

  test("a review is told in the other language too, each sentence of it", async () => {
    await page.locator("header fluent-button", { hasText: "English" }).click();
    await page.locator('.result[aria-label="The review is ready"]').waitFor();
    const told = await page.locator(".result").innerText();
    expect(told).not.toMatch(/\b(?:why|summary|problem|question|effect)-[a-z]/);
    expect(told).toMatch(/\b(?:no|not|of|the)\b/i);
    await page.locator("header fluent-button", { hasText: "中文" }).click();
    await page.locator(".result-head", { hasText: "复盘副本中的工作表" }).waitFor();
  });

  test("one person's review adds to the same copy", async () => {
    await page.selectOption("#who", { index: 1 });
    const name = await page.locator("#who option:checked").innerText();
    await page.locator(".run").click();
    await page.locator(".result h2", { hasText: name }).waitFor();
    expect(await page.locator("[role=tab]").first().innerText()).toContain(name);
  });
});

test("another language speaks at once, and English browsers start in it", async () => {
  const { page } = await openSample("en-US");
  await page.locator("fluent-button", { hasText: "Make the review" }).waitFor();
  await page.locator("header fluent-button", { hasText: "中文" }).click();
  await page.locator("fluent-button", { hasText: "生成周复盘" }).waitFor();
  expect(await page.locator("html").getAttribute("lang")).toBe("zh-CN");
});

test("one language is loaded, and of it what has been needed so far", async () => {
  const { page, asked } = keep(await openPage({ library: "blocked" }));
  await page.locator("fluent-button", { hasText: "打开示例" }).waitFor();
  expect(asked.filter((name) => /^(?:start|words|judging|text|drawing)/.test(name))).toEqual(["start-zh"]);
  await page.locator("fluent-button", { hasText: "打开示例" }).click();
  await page.locator(".found").waitFor();
  await make(page);
  expect(asked).toEqual(expect.arrayContaining(["judging", "text", "drawing", "words-zh"]));
  expect(asked.filter((name) => name.endsWith("-en"))).toEqual([]);
});

test("a dropped file that is no workbook is refused in one sentence, and another can be tried", async () => {
  const opened = keep(await openPage({ library: "blocked" }));
  const { page } = opened;
  await page.locator(".open").waitFor();
  const data = await page.evaluateHandle(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(["姓名,任务\n"], "周计划.xlsx"));
    return transfer;
  });
  await page.dispatchEvent(".open", "drop", { dataTransfer: data });
  const failure = page.locator(".failure");
  await failure.waitFor();
  expect(await failure.innerText()).toContain("NOT_A_WORKBOOK");
  expect(await failure.locator("p").first().innerText()).toMatch(/\p{Script=Han}{6,}/u);
  await failure.locator("fluent-button", { hasText: "换一个文件" }).click();
  await page.locator(".open").waitFor();
});

test("F12: markup in a name, a task and the file's own name is shown as characters, and asks nobody", async () => {
  const { page } = keep(await openPage({ library: "blocked" }));
  await page.locator(".open").waitFor();
  const buffer = Buffer.from(bookBytes({ plans: [{ week: TEAM_MONDAY, owner: ["销售甲"], task: MARKUP, expected: MARKUP, client: [MARKUP] }], clients: [{ name: MARKUP, owner: ["销售甲"] }] }));
  await page.locator("input[type=file]").first().setInputFiles({ name: "<img src=x>.xlsx", mimeType: "", buffer });
  await page.locator(".found").waitFor();
  await make(page);
  expect(await page.locator("body").innerText()).toContain(MARKUP);
  expect(await page.locator("img[src=x], meta[http-equiv=refresh], script:not([src])").count()).toBe(0);
});

test("without workers the page does the work itself", async () => {
  const opened = keep(await openPage({ library: "blocked", before: "delete globalThis.Worker" }));
  const { page } = opened;
  await page.locator("fluent-button", { hasText: "打开示例" }).click();
  await page.locator(".found").waitFor();
  await make(page);
  expect(await page.locator(".paper").innerText()).toContain("团队周复盘");
});

test("it follows the system's dark theme", async () => {
  const opened = keep(await openPage({ library: "blocked", dark: true }));
  await opened.page.locator(".open").waitFor();
  expect(await opened.page.evaluate(() => document.documentElement.dataset["theme"])).toBe("dark");
});

test("cancelling ends the work at once, and the next run starts anew", async () => {
  const { page } = await openSample();
  await page.evaluate(() => {
    const watch = new MutationObserver(() => {
      const cancel = [...document.querySelectorAll<HTMLElement>(".working fluent-button")][0];
      if (!cancel) return;
      watch.disconnect();
      cancel.click();
    });
    watch.observe(document.body, { childList: true, subtree: true });
  });
  await page.locator(".run").click();
  await page.locator(".found").waitFor();
  expect(await page.locator(".result, .working, .failure").count()).toBe(0);
  await make(page);
  expect(await page.locator(".paper").innerText()).toContain("团队周复盘");
});

test("the pane says and shows what its pictures in the pages for people do; else `npm run screenshots` takes them anew", async () => {
  const { page } = keep(await openPage({ library: "blocked" }));
  await page.setViewportSize(PICTURED_AT);
  await page.clock.setFixedTime(new Date(PICTURED_ON));
  const looks: Record<string, Looks> = {};
  await walkPictured(page, async (state) => {
    looks[state] = await looksOf(page);
  });
  expect(looks).toEqual(JSON.parse(readFileSync("test/golden/pictures.json", "utf8")));
});
