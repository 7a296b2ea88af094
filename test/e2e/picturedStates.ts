import { createHash } from "node:crypto";
import type { Page } from "playwright-core";

/** The pictures of the pane in README.md and docs/, by the names of their files, in the order in which a person comes to them. */
export type Pictured = "open" | "choose" | "pane";
/** The day on which they are taken: the sample ends in the week before. */
export const PICTURED_ON = "2025-09-22T10:30:00";
/** The width and height at which they are taken. */
export const PICTURED_AT = { width: 400, height: 900 };

/** Through what is pictured, from the page before a workbook is there. */
export async function walkPictured(page: Page, visit: (state: Pictured) => Promise<void>): Promise<void> {
  const sample = page.locator("fluent-button", { hasText: "打开示例" });
  await sample.waitFor();
  await visit("open");
  await sample.click();
  await page.locator(".understood").waitFor();
  await visit("choose");
  await page.locator(".run").click();
  await page.locator(".result").waitFor();
  await visit("pane");
}

/** Digests of what a state says and of how it looks; where one differs from what was kept with a picture, the picture shows something that is no more. */
export interface Looks {
  readonly texts: string;
  readonly styles: string;
}

/** What is looked at of each element; what depends on the fonts of a machine is not. */
const STYLES = ["color", "background-color", "font-size", "font-weight", "line-height", "display", "padding", "border-color", "border-radius", "gap"];

/** So many frames in which nothing is added say that a page is whole; its long lists come a slice a frame. */
const FRAMES = 12;

/** The digests of a state, once all of it is there. */
export async function looksOf(page: Page): Promise<Looks> {
  await page.evaluate(async (frames) => {
    for (let still = 0, before = 0; still < frames; ) {
      await new Promise(requestAnimationFrame);
      const now = document.body.querySelectorAll("*").length;
      still = now === before ? still + 1 : 0;
      before = now;
    }
  }, FRAMES);
  const { texts, styles } = await page.evaluate((names) => {
    for (const moving of document.getAnimations()) if (moving instanceof CSSTransition) moving.finish();
    const seen = [...document.body.querySelectorAll("*")].filter((element) => element.getClientRects().length > 0);
    return {
      texts: document.body.innerText,
      styles: seen.map((element) => [element.localName, element.className, ...names.map((name) => getComputedStyle(element).getPropertyValue(name))].join("|")).join("\n"),
    };
  }, STYLES);
  const digest = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 16);
  return { texts: digest(texts), styles: digest(styles) };
}
