// Installs what the asked-for command needs and is not there yet: npm packages always, a browser and LibreOffice for the tests.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { delimiter, join } from "node:path";

const wanted = new Set(process.argv.slice(2));

function run(command, args) {
  const { status, error } = spawnSync(command, args, { stdio: "inherit", shell: process.platform === "win32" });
  if (error) throw error;
  return status === 0;
}

function onPath(names) {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return names.find((name) => folders.some((folder) => existsSync(join(folder, name))));
}

function stale() {
  const installed = "node_modules/.package-lock.json";
  if (!existsSync(installed)) return true;
  const lock = JSON.parse(readFileSync("package-lock.json", "utf8")).packages;
  const have = JSON.parse(readFileSync(installed, "utf8")).packages;
  return Object.entries(lock).some(([path, { version, optional }]) => path !== "" && !optional && have[path]?.version !== version);
}

/** Installs Debian packages where that is ours to do: whether they are there now. */
function install(packages) {
  const root = typeof process.getuid === "function" && process.getuid() === 0;
  if (!root || !onPath(["apt-get"])) return false;
  process.env.DEBIAN_FRONTEND = "noninteractive";
  const lists = "/var/lib/apt/lists";
  const fresh = existsSync(lists) && Date.now() - statSync(lists).mtimeMs < 86_400_000;
  const get = () => run("apt-get", ["install", "-y", "-q", "--no-install-recommends", ...packages]);
  if (fresh && get()) return true;
  run("apt-get", ["update", "-q"]);
  return get();
}

function need(packages, sentence) {
  if (install(packages)) return;
  console.error(sentence);
  process.exit(1);
}

if (stale() && !run("npm", ["ci", "--ignore-scripts"])) process.exit(1);

if (wanted.has("browser")) {
  const browser = process.env.CHROME_PATH ?? onPath(["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"]);
  const fixed = ["/Applications/Google Chrome.app", "/Applications/Chromium.app", "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe"];
  if (!browser && !fixed.some((path) => existsSync(path))) {
    need(["chromium", "fonts-noto-cjk"], "The tests need a Chromium browser: install Chromium or Google Chrome, or set CHROME_PATH to one.");
  }
  // The same Chromium without a window opens a page for less than half of the processor's time; where it cannot be had, the other one does.
  if (!process.env.CHROME_PATH && !onPath(["chromium-headless-shell"])) install(["chromium-headless-shell"]);
}

if (wanted.has("office") && !onPath(["soffice", "libreoffice"]) && !existsSync("/Applications/LibreOffice.app")) {
  need(["libreoffice-calc-nogui", "fonts-noto-cjk"], "The tests open the written workbooks in LibreOffice: install LibreOffice so that `soffice` is on the PATH.");
}
