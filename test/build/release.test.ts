import { createHash } from "node:crypto";
import { strFromU8, unzipSync } from "fflate";
import { fromScript } from "./fromScript.js";

const OFFICE = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
/** A build as small as one can be. */
const BUILT = {
  "taskpane.html": `<script id=office-js src="${OFFICE}" async></script>`,
  "commands.html": `<script src="${OFFICE}"></script>`,
  "taskpane.0123456789ab.js": "1",
  "assets/icon-32.png": "picture",
  "onefile/周复盘.html": "<p>one</p>",
  "manifest.xml": "made for another address",
  "cli.js": "no page",
};

/** A release of that build in base64, its files met in this order. */
function zipOf(built: readonly (readonly [string, string])[], zone: string): string {
  const bytes = `Object.fromEntries(${JSON.stringify(built)}.map(([path, text]) => [path, Buffer.from(text)]))`;
  return fromScript(["release"], `Buffer.from(release.packed(release.releaseFiles(${bytes}, "https://review.example.cn/"))).toString("base64")`, zone);
}

const zip = zipOf(Object.entries(BUILT), "UTC");
const files = unzipSync(new Uint8Array(Buffer.from(zip, "base64")));
const text = (path: string): string => strFromU8(files[path] ?? new Uint8Array());

test("the same build gives the same bytes, in whatever order its files are met and in whatever time zone", () => {
  expect(zipOf(Object.entries(BUILT).reverse(), "Asia/Shanghai")).toBe(zip);
});

test("it holds the site, the one-file page beside it, the hosting files, the terms and the bill of materials", () => {
  const paths = Object.keys(files);
  expect(paths.filter((path) => path.startsWith("site/"))).toEqual(["site/assets/icon-32.png", "site/commands.html", "site/taskpane.0123456789ab.js", "site/taskpane.html"]);
  expect(paths).toEqual(expect.arrayContaining(["周复盘.html", "manifest.xml", "hosting/nginx.conf", "hosting/web.config", "hosting/_headers", "LICENSE", "LICENSES.txt", "sbom.cdx.json", "README.txt"]));
  expect(text("周复盘.html")).toBe("<p>one</p>");
  for (const name of ["preact", "fflate", "chinese-days", "@fluentui/web-components"]) expect(text("LICENSES.txt")).toMatch(new RegExp(`^${name} \\d`, "m"));
});

test("the digests are those of all other files", () => {
  const told = text("SHA256SUMS").trimEnd().split("\n").map((line) => line.split("  "));
  const found = Object.entries(files).filter(([path]) => path !== "SHA256SUMS").map(([path, bytes]) => [createHash("sha256").update(bytes).digest("hex"), path]);
  expect(told).toEqual(found);
});

test("the manifest names the site's address and no other of ours", () => {
  expect(text("manifest.xml")).toContain('"https://review.example.cn/taskpane.html"');
  expect(text("manifest.xml")).not.toContain("localhost");
});

test("the pages for 21Vianet differ in the address of office.js alone", () => {
  const vianet = "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js";
  for (const page of ["taskpane.html", "commands.html"]) expect(text(`hosting/21vianet/site/${page}`)).toBe(text(`site/${page}`).replace(OFFICE, vianet));
});

test.each(["http://review.example.cn", "https://user@review.example.cn", "https://review.example.cn/?a", "review.example.cn"])("%s is no address for a manifest", (address) => {
  expect(fromScript(["manifest"], `new Promise((give) => give(manifest.manifestAt(${JSON.stringify(address)}))).then(() => "made", () => "refused")`)).toBe("refused");
});
