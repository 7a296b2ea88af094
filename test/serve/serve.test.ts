import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** The line of the security page, without what only https can have. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self' https://appsforoffice.microsoft.com",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'none'",
  "worker-src 'self'",
  "frame-src https://appsforoffice.microsoft.com",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors https://*.officeapps.live.com https://*.sharepoint.com https://*.cloud.microsoft https://onedrive.live.com https://*.office.com https://test.example",
  "require-trusted-types-for 'script'",
  "trusted-types default fast-html",
];

const root = mkdtempSync(join(tmpdir(), "serve-"));
writeFileSync(join(root, "taskpane.html"), "<p>page</p>");
writeFileSync(join(root, "taskpane.0123456789ab.js"), "1");
writeFileSync(join(root, "secret.txt"), "no");
afterAll(() => rmSync(root, { recursive: true }));

/** What the server answers to each path; the server is a module of Node and runs as itself. */
function asked(paths: readonly string[]): readonly Answer[] {
  const script = `
    import { request } from "node:http";
    import { serve } from ${JSON.stringify(pathToFileURL(join(".ci", "serve.mjs")).href)};
    const { address, close } = await serve({ port: 0, root: ${JSON.stringify(join(root, "/"))}, ancestors: ["https://test.example"] });
    const ask = (path) => new Promise((give) => request(new URL(address), { path }, (answer) => {
      let body = "";
      answer.on("data", (piece) => (body += piece)).on("end", () => give({ status: answer.statusCode, headers: answer.headers, body }));
    }).end());
    const answers = [];
    for (const path of ${JSON.stringify(paths)}) answers.push(await ask(path));
    await close();
    console.log(JSON.stringify(answers));`;
  return JSON.parse(execFileSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8" })) as readonly Answer[];
}

test("the pages come under the production headers, with the test's own ancestor only", () => {
  const [page] = asked(["/"]);
  expect(page?.body).toBe("<p>page</p>");
  const { "content-security-policy": policy, ...others } = page?.headers ?? {};
  expect(policy?.split("; ")).toEqual(POLICY);
  expect(others).toMatchObject({ "x-content-type-options": "nosniff", "referrer-policy": "no-referrer", "permissions-policy": "camera=(), microphone=(), geolocation=()" });
  expect(page?.headers["x-frame-options"]).toBeUndefined();
});

test("pages are asked for anew, files named by their digest are kept", () => {
  const [page, script] = asked(["/taskpane.html", "/taskpane.0123456789ab.js"]);
  expect([page?.headers["cache-control"], script?.headers["cache-control"]]).toEqual(["no-cache", "public, max-age=31536000, immutable"]);
});

test("nothing outside the folder, no folder and no other kind of file is given", () => {
  const answers = asked(["/../package.json", "/%2e%2e/package.json", "/..%2fpackage.json", "/secret.txt", "/assets/", "/%ff", "/nothing.html"]);
  expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404, 404, 404]);
});
