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

function asRootOnDebian(packages, sentence) {
  const root = typeof process.getuid === "function" && process.getuid() === 0;
  if (!root || !onPath(["apt-get"])) {
    console.error(sentence);
    process.exit(1);
  }
  process.env.DEBIAN_FRONTEND = "noninteractive";
  const lists = "/var/lib/apt/lists";
  const fresh = existsSync(lists) && Date.now() - statSync(lists).mtimeMs < 86_400_000;
  if (!(fresh && run("apt-get", ["install", "-y", "-q", "--no-install-recommends", ...packages]))) {
    run("apt-get", ["update", "-q"]);
    if (!run("apt-get", ["install", "-y", "-q", "--no-install-recommends", ...packages])) {
      console.error(sentence);
      process.exit(1);
    }
  }
}

if (stale() && !run("npm", ["ci", "--ignore-scripts"])) process.exit(1);

if (wanted.has("browser")) {
  const browser = process.env.CHROME_PATH ?? onPath(["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"]);
  const fixed = ["/Applications/Google Chrome.app", "/Applications/Chromium.app", "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe"];
  if (!browser && !fixed.some((path) => existsSync(path))) {
    asRootOnDebian(["chromium", "fonts-noto-cjk"], "The tests need a Chromium browser: install Chromium or Google Chrome, or set CHROME_PATH to one.");
  }
}

if (wanted.has("office") && !onPath(["soffice", "libreoffice"]) && !existsSync("/Applications/LibreOffice.app")) {
  asRootOnDebian(["libreoffice-calc-nogui", "fonts-noto-cjk"], "The tests open the written workbooks in LibreOffice: install LibreOffice so that `soffice` is on the PATH.");
}
