import { existsSync } from "node:fs";

/** The same Chromium without a window: it opens a page for less than half of the processor's time. */
const WINDOWLESS = ["/usr/bin/chromium-headless-shell"];
const PLACES = [
  process.env["CHROME_PATH"],
  ...WINDOWLESS,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** The installed Chromium, Chrome or Edge, one with a window where it is to be seen; `CHROME_PATH` names another. Throws where there is none. */
export function findChromium(visible = false): string {
  const found = PLACES.find((place) => place !== undefined && !(visible && WINDOWLESS.includes(place)) && existsSync(place));
  if (found === undefined) throw new Error("No Chromium found: set CHROME_PATH to a Chromium, Chrome or Edge.");
  return found;
}
