import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { fileReply } from "../stand-in/answerRequest.js";
import { theBrowser } from "../stand-in/openStandIn.js";
import { productionHeaders } from "../stand-in/productionHeaders.js";

const PAGE = "https://zhoufupan.example";
const LIBRARY = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const FOLDER = join(process.cwd(), "dist");

export interface Opening {
  /** What the library's address does: answers, refuses, or never answers. */
  readonly library: "served" | "blocked" | "hangs";
  readonly locale?: string;
  readonly dark?: boolean;
  /** What follows the page's address; Excel puts its own word there. */
  readonly query?: string;
  /** A script that runs before the page's own. */
  readonly before?: string;
}

export interface OpenedPage {
  readonly page: Page;
  /** Everything that should not have happened: CSP reports, console errors, page errors, foreign requests. */
  readonly complaints: string[];
  close(): Promise<void>;
}

/** A page that was served, with the names of its own files asked for so far, each without its digest. */
export interface ServedPage extends OpenedPage {
  readonly asked: readonly string[];
}

/** Opens the built page as a person without Excel does, under the production headers. */
export async function openPage({ library, locale = "zh-CN", dark = false, query = "", before }: Opening): Promise<ServedPage> {
  if (!existsSync(join(FOLDER, "taskpane.html"))) throw new Error("Build first: npm run build");
  const complaints: string[] = [];
  const asked: string[] = [];
  const context = await (await theBrowser()).newContext({ locale, colorScheme: dark ? "dark" : "light", viewport: { width: 1200, height: 800 }, acceptDownloads: true });
  const office = join(dirname(createRequire(join(process.cwd(), "package.json")).resolve("@microsoft/office-js/package.json")), "dist");
  await context.route("**/*", async (route) => {
    const url = new URL(route.request().url());
    if (url.origin === PAGE) {
      asked.push(url.pathname.replace(/^\/([\w-]+).*$/, "$1"));
      const { status, type, body } = await fileReply(FOLDER, decodeURIComponent(url.pathname));
      return route.fulfill({ status, contentType: type, body, headers: productionHeaders(PAGE) });
    }
    if (!url.href.startsWith(LIBRARY)) {
      complaints.push(`foreign request: ${url.href}`);
      return route.abort();
    }
    if (library === "hangs") return undefined;
    if (library === "blocked") return route.abort();
    const { status, type, body } = await fileReply(office, url.pathname.slice(new URL(LIBRARY).pathname.length).toLowerCase());
    return route.fulfill({ status, contentType: type, body });
  });
  const page = await context.newPage();
  page.on("pageerror", (error) => complaints.push(`page error: ${error.message}`));
  page.on("console", (message) => {
    const expected = library === "blocked" && message.location().url.startsWith(LIBRARY);
    if (message.type() === "error" && !expected) complaints.push(`console error: ${message.text()}`);
  });
  await context.exposeFunction("complain", (text: string) => complaints.push(text));
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
      (globalThis as { complain?: (text: string) => void }).complain?.(`CSP: ${violatedDirective} ${blockedURI}`);
    });
  });
  if (before) await context.addInitScript(before);
  await page.goto(`${PAGE}/taskpane.html${query}`, { waitUntil: "commit" });
  return { page, complaints, asked, close: () => context.close() };
}
