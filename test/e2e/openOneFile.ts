import { copyFileSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { theBrowser } from "../stand-in/openStandIn.js";
import type { OpenedPage } from "./openPage.js";

const BUILT = join(process.cwd(), "dist", "onefile", "周复盘.html");

/** Opens the one-file page as a double-click does: alone in a folder, without a server and without a network. `before` runs before the page's own scripts. */
export async function openOneFile(before?: string): Promise<OpenedPage> {
  if (!existsSync(BUILT)) throw new Error("Build first: npm run build");
  const folder = mkdtempSync(join(tmpdir(), "zhoufupan-one-file-"));
  const file = join(folder, "周复盘 (1).html");
  copyFileSync(BUILT, file);
  const address = pathToFileURL(file).href;
  const complaints: string[] = [];
  const context = await (await theBrowser()).newContext({ locale: "zh-CN", offline: true, viewport: { width: 1200, height: 800 }, acceptDownloads: true });
  // What the page makes itself, a worker and a copy to save, has an address of its own kind and asks nobody.
  context.on("request", (request) => {
    const url = request.url();
    if (url !== address && !/^(?:blob:null|data:image\/png)/.test(url)) complaints.push(`request: ${url.slice(0, 200)}`);
  });
  const page = await context.newPage();
  page.on("pageerror", (error) => complaints.push(`page error: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(`console ${message.type()}: ${message.text()}`);
  });
  await context.exposeFunction("complain", (text: string) => complaints.push(text));
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sample }) => {
      (globalThis as { complain?: (text: string) => void }).complain?.(`CSP: ${violatedDirective} ${blockedURI} ${sample}`);
    });
  });
  if (before) await context.addInitScript(before);
  await page.goto(address, { waitUntil: "commit" });
  const close = async (): Promise<void> => {
    await context.close();
    rmSync(folder, { recursive: true });
  };
  return { page, complaints, close };
}
