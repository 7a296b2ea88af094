// Builds and packs a release: npm run release -- [https://review.example.cn] [--check]
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { zipSync } from "fflate";
import { runNode } from "./built.mjs";
import { VIANET_OFFICE_JS } from "./headers.mjs";
import { hosting } from "./hosting.mjs";
import { LOCAL, manifestAt } from "./manifest.mjs";
import { ONE_FILE } from "./oneFile.mjs";
import { licences } from "./packages.mjs";
import { sbom } from "./sbom.mjs";

const ROOT = fileURLToPath(new URL("../", import.meta.url));
const DIST = join(ROOT, "dist");

/** What of a build is no part of the site: the manifest and the one-file page have a place of their own, the command line is no page. */
const NOT_SERVED = ["manifest.xml", "cli.js", ONE_FILE];

/** The least moment a zip can tell. It is made of the machine's own calendar, since zips are written by that. */
const MOMENT = new Date(1980, 0, 1);

const WORDS = `周复盘 发布包 · release

周复盘.html    一个文件的版本：双击用浏览器打开，不用安装、不用网络。· the page as one file: open it in a browser
site/          放到 https 静态网站的根目录 · goes to the root of a static https site
manifest.xml   交给 Microsoft 365 管理员；其中的网址 · for the administrator; its address: [address]
hosting/       网站要给的响应头（nginx、IIS、静态托管）· the headers the site must send
hosting/21vianet/  世纪互联租户用：响应头，以及盖到 site/ 上的两个网页 · for tenants of 21Vianet: headers, and two pages to lay over site/
sbom.cdx.json  所含软件包清单（CycloneDX 1.6）· what it is built of
LICENSE, LICENSES.txt  本产品与所含软件包的许可证 · terms of the product and of what it is built of
SHA256SUMS     核对：sha256sum -c SHA256SUMS

换网址 · another address: npm run release -- https://…，或在源码里 or npm run manifest -- https://…
`;

/** The files of a folder by their paths in it, with their bytes. */
export function filesOf(folder) {
  const paths = readdirSync(folder, { recursive: true }).filter((path) => statSync(join(folder, path)).isFile());
  return Object.fromEntries(paths.map((path) => [path.replaceAll("\\", "/"), readFileSync(join(folder, path))]));
}

/** A built page with office.js from 21Vianet's address. */
function forVianet(page) {
  return page.toString().replace(/https:\/\/[^"\s]*\/office\.js/, VIANET_OFFICE_JS);
}

/** Every file of a release, by its path, out of the files of a build. */
export function releaseFiles(built, address) {
  const site = Object.entries(built).filter(([path]) => !NOT_SERVED.includes(path));
  const pages = site.filter(([path]) => path.endsWith(".html"));
  const files = {
    "README.txt": WORDS.replace("[address]", address),
    "周复盘.html": built[ONE_FILE],
    "manifest.xml": manifestAt(address),
    LICENSE: readFileSync(join(ROOT, "LICENSE")),
    "LICENSES.txt": licences(),
    "CHANGELOG.md": readFileSync(join(ROOT, "CHANGELOG.md")),
    "sbom.cdx.json": `${JSON.stringify(sbom(), null, 2)}\n`,
    ...Object.fromEntries(site.map(([path, bytes]) => [`site/${path}`, bytes])),
    ...Object.fromEntries(Object.entries(hosting()).map(([path, text]) => [`hosting/${path}`, text])),
    ...Object.fromEntries(pages.map(([path, bytes]) => [`hosting/21vianet/site/${path}`, forVianet(bytes)])),
  };
  const sorted = Object.entries(files).map(([path, content]) => [path, new Uint8Array(Buffer.from(content))]).sort(([a], [b]) => (a < b ? -1 : 1));
  const sums = sorted.map(([path, bytes]) => `${createHash("sha256").update(bytes).digest("hex")}  ${path}\n`).join("");
  return { ...Object.fromEntries(sorted), SHA256SUMS: new Uint8Array(Buffer.from(sums)) };
}

/** A release as one zip; the same files give the same bytes, on whatever day and in whatever time zone. */
export function packed(files) {
  return zipSync(files, { level: 9, mtime: MOMENT });
}

/** Builds into a folder, and gives what is in it. */
function build(folder) {
  runNode(["node_modules/webpack/bin/webpack.js", "--mode", "production", "--output-path", folder], "inherit");
  return filesOf(folder);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  // The site is built for Microsoft's own cloud: the pages for 21Vianet lie beside it.
  delete process.env.OFFICE_JS;
  const typed = process.argv.slice(2);
  const address = typed.find((word) => word !== "--check") ?? process.env.BASE_URL ?? LOCAL;
  const zip = packed(releaseFiles(build(DIST), address));
  if (typed.includes("--check")) {
    const again = join(ROOT, ".cache", "again");
    const second = packed(releaseFiles(build(again), address));
    rmSync(again, { recursive: true });
    if (!Buffer.from(zip).equals(Buffer.from(second))) {
      console.error("two builds of the same sources differ");
      process.exit(1);
    }
    console.log("两次构建逐字节相同 · two builds are byte-identical");
  }
  const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
  const folder = join(ROOT, "release");
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `zhoufupan-${version}.zip`);
  writeFileSync(file, zip);
  console.log(`release/zhoufupan-${version}.zip  ${zip.length} bytes  sha256 ${createHash("sha256").update(zip).digest("hex")}`);
}
