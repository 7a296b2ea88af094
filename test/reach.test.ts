import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What a source would have to name to call out, to be called, to keep something outside the workbook, or to run text. */
const REACHES: Readonly<Record<string, RegExp>> = {
  "a request": /\b(?:fetch|importScripts)\s*\(|\b(?:XMLHttpRequest|WebSocket|WebTransport|EventSource|RTCPeerConnection|sendBeacon)\b/,
  "a network module": /["'](?:node:)?(?:https?|http2|net|tls|dgram|dns)["']/,
  "a store of the browser": /\b(?:localStorage|sessionStorage|indexedDB|cookieStore)\b|\bcaches\.(?:open|match)\b|document\.cookie/,
  "another program": /["'](?:node:)?child_process["']/,
  "a message from another page": /(?<!\b(?:worker|scope))\.addEventListener\(\s*["']message["']|(?<![\w.])addEventListener\(\s*["']message["']|\bonmessage\b/,
  "text that runs": /\beval\s*\(|\bnew Function\b/,
};

const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((file) => /\.(?:tsx?|html)$/.test(file));

test.each(Object.entries(REACHES))("no source file names %s", (_, pattern) => {
  expect(files.length).toBeGreaterThan(500);
  expect(files.filter((file) => pattern.test(readFileSync(join("src", file), "utf8")))).toEqual([]);
});

test.each([
  ["a request", "await fetch (url)"],
  ["a request", "navigator.sendBeacon(url)"],
  ["a network module", 'import { get } from "node:https";'],
  ["a store of the browser", "globalThis.localStorage"],
  ["another program", 'from "child_process"'],
  ["a message from another page", 'window.addEventListener("message", hear)'],
  ["a message from another page", "self.onmessage = hear"],
  ["text that runs", "eval(text)"],
])("%s would be found in %s", (kind, source) => {
  expect(REACHES[kind]?.test(source)).toBe(true);
});
