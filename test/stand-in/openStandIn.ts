import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { chromium, type Browser, type BrowserContext, type Frame, type Page, type Route } from "playwright-core";
import { answerRequest, fileReply, type Reply, type Session } from "./answerRequest.js";
import { findChromium } from "./findChromium.js";
import { productionHeaders } from "./productionHeaders.js";
import type { StandIn } from "./standIn.js";

const ROOT = process.cwd();
const HERE = join(ROOT, "test", "stand-in");
/** One host name for both, because the library trusts a parent of its own host name; the port keeps them apart. */
export const ADDIN = "https://stand-in.example";
export const EXCEL = "https://stand-in.example:8443";
const LIBRARY = "https://appsforoffice.microsoft.com/lib/1/hosted/";

export interface Opening {
  readonly standIn: StandIn;
  /** The folder of the add-in's files, as webpack leaves them. */
  readonly folder: string;
  /** The pane's page in it. */
  readonly page?: string;
  readonly commands?: Session["commands"];
  readonly platform?: "web" | "desktop";
  readonly locale?: string;
  /** Whether the parent page draws the grid; off in tests that do not look at it. */
  readonly shown?: boolean;
  /** Opens a window that a person can use. */
  readonly visible?: boolean;
  /** True where the library's address never answers; "fail" where it refuses. */
  readonly library?: "served" | "hangs" | "fails" | "plain";
}

export interface Opened {
  readonly page: Page;
  /** The add-in's own frame, used as a person would. */
  readonly pane: Frame;
  /** Everything that should not have happened: CSP reports, console errors, page errors, foreign requests, unknown calls. */
  readonly complaints: string[];
  close(): Promise<void>;
}

let browser: Promise<Browser> | undefined;

/** The one Chromium of a run; `visible` opens a window for a person, where there is a display. */
export function theBrowser(visible = false): Promise<Browser> {
  return (browser ??= chromium.launch({
    executablePath: findChromium(visible),
    headless: !visible,
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
  }));
}

export async function closeBrowser(): Promise<void> {
  await (await browser)?.close();
  browser = undefined;
}

function fulfill(route: Route, reply: Reply, headers: Record<string, string> = {}): Promise<void> {
  return route.fulfill({ status: reply.status, contentType: reply.type, body: reply.body, headers });
}

async function serve(context: BrowserContext, opening: Opening, session: Session, complaints: string[]): Promise<void> {
  const headers = productionHeaders(EXCEL);
  const library = join(dirname(createRequire(join(ROOT, "package.json")).resolve("@microsoft/office-js/package.json")), "dist");
  await context.route("**/*", async (route) => {
    const url = new URL(route.request().url());
    if (url.origin === EXCEL) {
      await fulfill(route, await answerRequest(opening.standIn, session, join(HERE, "page"), url.pathname, route.request().postData() ?? ""));
    } else if (url.origin === ADDIN) {
      await fulfill(route, await fileReply(opening.folder, decodeURIComponent(url.pathname)), headers);
    } else if (url.href.startsWith(LIBRARY)) {
      if (opening.library === "hangs") return;
      if (opening.library === "fails") return route.abort();
      const file = url.pathname.slice(new URL(LIBRARY).pathname.length).toLowerCase();
      await fulfill(route, await fileReply(library, file), { "access-control-allow-origin": "*" });
    } else {
      complaints.push(`foreign request: ${url.href}`);
      await route.abort();
    }
  });
}

/** Opens the add-in inside a page that plays Excel, in a real Chromium, with every request answered here. */
export async function openStandIn(opening: Opening): Promise<Opened> {
  const complaints: string[] = [];
  const desktop = opening.platform === "desktop";
  const plain = opening.library !== undefined && opening.library !== "served";
  const address = `${ADDIN}/${opening.page ?? "taskpane.html"}`;
  const session: Session = { pane: address, commands: opening.commands ?? [], locale: opening.locale ?? "zh-CN", shown: opening.shown ?? false };
  const context = await (await theBrowser(opening.visible)).newContext({ locale: session.locale, viewport: { width: desktop ? 360 : 1280, height: 800 } });
  await serve(context, opening, session, complaints);
  const page = await context.newPage();
  page.on("pageerror", (error) => complaints.push(`page error: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error" && !plain) complaints.push(`console error: ${message.text()}`);
  });
  await context.exposeFunction("standInComplain", (text: string) => complaints.push(text));
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      const complain = (globalThis as { standInComplain?: (text: string) => void }).standInComplain;
      complain?.(`CSP: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  if (desktop) {
    const sets = JSON.stringify({ ExcelApi: opening.standIn.rules.declared, DelayForCellEdit: "1.1", DialogApi: "1.2" });
    await context.exposeFunction("standInExecute", async (body: string, flags: number) => (await opening.standIn.execute(body, flags)) ?? { silent: true });
    await context.addInitScript(`globalThis.standInSets = ${JSON.stringify(sets)};\n${readFileSync(join(HERE, "desktopBridge.js"), "utf8")}`);
  }
  const alone = desktop || plain;
  await page.goto(alone ? address : `${EXCEL}/`, { waitUntil: plain ? "commit" : "load" });
  const pane = alone ? page.mainFrame() : await frameOf(page, address);
  return {
    page, pane, complaints,
    close: async () => {
      complaints.push(...opening.standIn.unknown.map((request) => `unknown request: ${request}`));
      await context.close();
    },
  };
}

async function frameOf(page: Page, address: string): Promise<Frame> {
  const element = await page.waitForSelector("#pane iframe");
  const frame = (await element.contentFrame()) ?? undefined;
  if (!frame) throw new Error(`No frame for ${address}`);
  await frame.waitForLoadState("load");
  return frame;
}
