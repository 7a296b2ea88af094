import { createHash } from "node:crypto";
import { fromScript } from "./fromScript.js";

const TEMPLATE = '<meta content="[policy]"><link href="[icon]">[style]<div></div>[scripts]';
const PARTS = { style: "a{}", icon: "", trust: "trust()", parts: ["push([$&])", "const a = '</script><!-- <SCRIPT>'"], worker: "worker()", main: "main()" };

const page = (parts: object): string => fromScript(["oneFile"], `oneFile.onePage(${JSON.stringify(TEMPLATE)}, { ...${JSON.stringify(parts)}, icon: Buffer.from("i") })`);
const made = page(PARTS);
const scripts = [...made.matchAll(/<script([^>]*)>(.*?)<\/script>/gs)].map(([, attribute, text]) => ({ attribute: attribute?.trim() ?? "", text: text ?? "" }));

test("the parts stand before the page's own script, and the worker's is no script that the page runs", () => {
  expect(scripts.map(({ attribute }) => attribute)).toEqual(["", "data-part", "data-part", 'type="text/plain" data-worker', "data-main"]);
});

test("a text that would end its element says the same in other letters", () => {
  const [, , odd] = scripts;
  expect(odd?.text).toBe("const a = '\\x3c/script>\\x3c!-- \\x3cSCRIPT>'");
  expect(JSON.parse(`"${odd?.text.slice(11, -1).replaceAll("\\x", "\\u00")}"`)).toBe("</script><!-- <SCRIPT>");
});

test("the policy lets run what stands in the page, each text by its digest, and lets nobody be called", () => {
  const policy = /content="([^"]*)"/.exec(made)?.[1]?.split("; ") ?? [];
  const digest = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
  const run = scripts.filter(({ attribute }) => !attribute.includes("text/plain"));
  expect(policy).toEqual([
    "default-src 'none'",
    `script-src ${run.map(({ text }) => digest(text)).join(" ")}`,
    `style-src ${digest("a{}")}`,
    "img-src data:",
    "worker-src blob:",
    "connect-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types default fast-html",
  ]);
});

test("a letter that a page reads otherwise than a script does is refused", () => {
  expect(() => page({ ...PARTS, main: "a\r\nb" })).toThrow("carriage returns");
});
