import type { Frame, Page } from "playwright-core";

/** The page or the frame in which a person is, and the keyboard under their hands. */
export interface Keyed {
  readonly page: Page;
  readonly pane: Page | Frame;
}

/** What the keyboard is on: its text and whether that can be seen. */
export async function focused(pane: Page | Frame): Promise<{ readonly text: string; readonly seen: boolean }> {
  return pane.evaluate(() => {
    const at = document.activeElement;
    if (!at || at === document.body) return { text: "", seen: false };
    return { text: (at.textContent ?? "").trim(), seen: at.matches(":focus-visible") && getComputedStyle(at).outlineStyle !== "none" };
  });
}

const matches = (pane: Page | Frame, selector: string): Promise<boolean> => pane.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector);

/** Goes on by Tab to what a selector finds, as a person without a mouse does; each stop on the way must be seen. */
export async function tabTo({ page, pane }: Keyed, selector: string, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  for (let stops = 0; stops < 60; stops += 1) {
    await page.keyboard.press(key);
    const { text, seen } = await focused(pane);
    if (text !== "" && !seen) throw new Error(`the keyboard is on 「${text.slice(0, 40)}」 and nobody sees it`);
    if (await matches(pane, selector)) return;
  }
  throw new Error(`no way by the keyboard to ${selector}`);
}

export const isOn = (pane: Page | Frame, selector: string): Promise<unknown> => pane.waitForFunction((wanted) => document.activeElement?.matches(wanted) === true, selector, { timeout: 20_000 });

/** Goes down the drop-down that the keyboard is on to an option. */
export async function arrowTo({ page, pane }: Keyed, option: string): Promise<void> {
  const chosen = (): Promise<string> => pane.evaluate(() => (document.activeElement instanceof HTMLSelectElement ? (document.activeElement.selectedOptions[0]?.text ?? "") : "no drop-down"));
  for (let presses = 0; presses < 30 && (await chosen()) !== option; presses += 1) await page.keyboard.press("ArrowDown");
  if ((await chosen()) !== option) throw new Error(`no way by the keyboard to the option 「${option}」: ${await chosen()}`);
}

/** Types over all that the field holds that the keyboard is on. */
export async function typeOver({ page }: Keyed, text: string): Promise<void> {
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.press("Delete");
  await page.keyboard.type(text);
}

/** Types a day such as 2025-09-01 into the parts of the date field that the keyboard is on; blank empties them. Browsers order the parts by their own language. */
export async function typeDay({ page, pane }: Keyed, day: string): Promise<void> {
  const [year = "", month = "", date = ""] = day.split("-");
  const holds = (): Promise<string> => pane.evaluate(() => (document.activeElement instanceof HTMLInputElement ? document.activeElement.value : "no field"));
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const toFirst = (): Promise<void> => press("ArrowLeft", "ArrowLeft");
  if (day === "") await press("Backspace", "ArrowRight", "Backspace", "ArrowRight", "Backspace");
  else await page.keyboard.type(`${month}${date}${year}`);
  if ((await holds()) === day) return;
  await toFirst();
  await page.keyboard.type(year);
  await press("ArrowRight");
  await page.keyboard.type(`${month}${date}`);
  if ((await holds()) !== day) throw new Error(`no way by the keyboard to ${day}: ${await holds()}`);
}
