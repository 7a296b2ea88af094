import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { SaxesParser } from "saxes";
import { fromScript } from "./fromScript.js";

type Headers = Readonly<Record<string, string>>;

const generated = fromScript<Readonly<Record<string, string>>>(["hosting"], "hosting.hosting()");

test.each(Object.keys(generated))("docs/hosting/%s is what the source says; npm run hosting writes it anew", (path) => {
  expect(readFileSync(join("docs", "hosting", path), "utf8")).toBe(generated[path]);
});

/** What a configuration sends with every answer, each read as its server would. */
const READ: Readonly<Record<string, (text: string) => Headers>> = {
  "nginx.conf": (text) => Object.fromEntries([...text.matchAll(/^ {2}add_header (\S+) "(.*)" always;$/gm)].map(([, name, value]) => [name, value])),
  "web.config": (text) => {
    const found: Record<string, string> = {};
    const open: string[] = [];
    const parser = new SaxesParser();
    parser.on("opentag", ({ name, attributes }) => {
      open.push(name);
      const { name: header, value } = attributes as Headers;
      if (name === "add" && header && value && open.includes("customHeaders") && !open.includes("location")) found[header] = value;
    });
    parser.on("closetag", () => open.pop());
    parser.write(text).close();
    return found;
  },
  _headers: (text) => {
    const every = /^\/\*\n((?: {2}.*\n)+)/m.exec(text)?.[1] ?? "";
    return Object.fromEntries([...every.matchAll(/^ {2}(\S+): (.*)$/gm)].map(([, name, value]) => [name, value]));
  },
};

test.each([
  ["", "WORLD", "https://appsforoffice.microsoft.com"],
  ["21vianet/", "VIANET", "https://appsforoffice.cdn.partner.office365.cn"],
])("every configuration under docs/hosting/%s sends the headers of .ci/headers.mjs", (folder, cloud, office) => {
  const all = fromScript<Headers>(["headers"], `headers.headers({ secure: true, cloud: headers.${cloud} })`);
  expect(all["Content-Security-Policy"]).toContain(`script-src 'self' ${office};`);
  for (const [name, read] of Object.entries(READ)) expect({ [name]: read(readFileSync(join("docs", "hosting", folder, name), "utf8")) }).toEqual({ [name]: all });
});

const root = mkdtempSync(join(tmpdir(), "zhoufupan-hosting-"));
afterAll(() => rmSync(root, { recursive: true }));

test("the product's own server sends them too, keeps what is named by its digest, and gives the one-file page to save", () => {
  const paths = ["taskpane.html", "worker.0123456789ab.js", "assets/icon-32.png", "onefile/page.html"];
  for (const path of paths) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), "x");
  }
  const asked = `(async () => {
    const { address, close } = await serve.serve({ port: 0, root: ${JSON.stringify(join(root, "/"))} });
    const answers = [];
    for (const path of ${JSON.stringify([...paths, "nothing.html"])}) answers.push(Object.fromEntries((await fetch(address + path)).headers));
    await close();
    return answers;
  })()`;
  const answers = fromScript<readonly Headers[]>(["serve"], asked);
  const every = Object.entries(fromScript<Headers>(["headers"], "headers.headers({ secure: false })"));
  for (const answer of answers) expect(every.map(([name]) => [name, answer[name.toLowerCase()]])).toEqual(every);
  expect(answers.map((answer) => [answer["cache-control"], answer["content-disposition"]])).toEqual([
    ["no-cache", undefined],
    ["public, max-age=31536000, immutable", undefined],
    ["public, max-age=86400", undefined],
    ["no-cache", "attachment"],
    [undefined, undefined],
  ]);
});
