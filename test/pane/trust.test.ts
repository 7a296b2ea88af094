import { readFileSync } from "node:fs";
import { runInNewContext } from "node:vm";
import ts from "typescript";

const { outputText: TRUST } = ts.transpileModule(readFileSync("src/pane/trust.ts", "utf8"), { compilerOptions: { target: ts.ScriptTarget.ES2022 } });

/** Loads the page's script policy as a page of that address does, and gives what it lets through. */
function policyOf(address: string): (url: string) => string {
  const policies: { readonly name: string; readonly rules: { createScriptURL(url: string): string } }[] = [];
  const trustedTypes = { createPolicy: (name: string, rules: { createScriptURL(url: string): string }) => void policies.push({ name, rules }) };
  runInNewContext(TRUST, { URL, location: new URL(address), trustedTypes });
  const [only, ...others] = policies;
  if (only === undefined || others.length > 0) throw new Error("the page makes one policy");
  expect([only.name, Object.keys(only.rules)]).toEqual(["default", ["createScriptURL"]]);
  return only.rules.createScriptURL;
}

test.each([
  "worker.0123456789ab.js",
  "https://review.example.cn/a.js",
  "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
])("a script from %s is let in", (url) => {
  expect(policyOf("https://review.example.cn/taskpane.html")(url)).toBe(url);
});

test.each(["https://evil.example/a.js", "//evil.example/a.js", "http://review.example.cn/a.js", "https://review.example.cn:8443/a.js", "https://appsforoffice.microsoft.com.evil.example/office.js", "data:text/javascript,1", "javascript:1"])("a script from %s is refused", (url) => {
  const allow = policyOf("https://review.example.cn/taskpane.html");
  expect(() => allow(url)).toThrow("script source refused");
});
