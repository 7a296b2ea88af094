// Writes docs/hosting/ anew: what a web server must be told, from the one place that says it (headers.mjs).
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { ANEW, headers, KEPT, SAVED, VIANET, WORLD } from "./headers.mjs";

const NOTE = "由 npm run hosting 从 .ci/headers.mjs 生成，请勿手改 · generated, do not edit";

/** No X-Frame-Options anywhere: Excel on the web shows the page in a frame, and frame-ancestors says who may. */
function nginx(all) {
  return [
    `# ${NOTE}`,
    "map $uri $zhoufupan_cache {",
    `  default "${ANEW}";`,
    ...KEPT.map(({ files, value }) => `  "~${files.source}" "${value}";`),
    "}",
    "map $uri $zhoufupan_disposition {",
    '  default "";',
    `  "~${SAVED.files.source.replaceAll("\\/", "/")}" "${SAVED.value}";`,
    "}",
    "server {",
    "  listen 443 ssl;",
    "  # 以下四行换成您的 · these four lines are yours",
    "  server_name review.example.cn;",
    "  root /srv/zhoufupan;",
    "  ssl_certificate /etc/ssl/review.example.cn.crt;",
    "  ssl_certificate_key /etc/ssl/review.example.cn.key;",
    "  index taskpane.html;",
    "  charset utf-8;",
    "  location / { limit_except GET { deny all; } }",
    ...Object.entries(all).map(([name, value]) => `  add_header ${name} "${value}" always;`),
    "  add_header Cache-Control $zhoufupan_cache always;",
    "  add_header Content-Disposition $zhoufupan_disposition always;",
    "}",
    "",
  ].join("\n");
}

/** IIS names no files by pattern, so scripts and styles are asked for anew there as pages are, and answered by "not changed". */
function iis(all) {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<!-- ${NOTE} -->`,
    "<configuration>",
    "  <system.webServer>",
    '    <defaultDocument><files><clear /><add value="taskpane.html" /></files></defaultDocument>',
    '    <directoryBrowse enabled="false" />',
    '    <security><requestFiltering><verbs allowUnlisted="false"><add verb="GET" allowed="true" /><add verb="HEAD" allowed="true" /></verbs></requestFiltering></security>',
    '    <staticContent><clientCache cacheControlMode="DisableCache" /></staticContent>',
    "    <httpProtocol>",
    "      <customHeaders>",
    ...Object.entries(all).map(([name, value]) => `        <remove name="${name}" /><add name="${name}" value="${value}" />`),
    "      </customHeaders>",
    "    </httpProtocol>",
    "  </system.webServer>",
    '  <location path="assets">',
    '    <system.webServer><staticContent><clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="1.00:00:00" /></staticContent></system.webServer>',
    "  </location>",
    '  <location path="onefile">',
    `    <system.webServer><httpProtocol><customHeaders><add name="Content-Disposition" value="${SAVED.value}" /></customHeaders></httpProtocol></system.webServer>`,
    "  </location>",
    "</configuration>",
    "",
  ].join("\n");
}

/** The `_headers` file that several static hosts read. Each path gets Cache-Control from one rule only, since such hosts join what two rules say. */
function staticHost(all) {
  const [digest, pictures] = KEPT;
  const caching = { "/": ANEW, "/taskpane.html": ANEW, "/commands.html": ANEW, "/manifest.xml": ANEW, "/*.js": digest.value, "/*.css": digest.value, "/assets/*": pictures.value };
  return [
    `# ${NOTE}`,
    "/*",
    ...Object.entries(all).map(([name, value]) => `  ${name}: ${value}`),
    ...Object.entries(caching).flatMap(([path, value]) => [path, `  Cache-Control: ${value}`]),
    "/onefile/*",
    `  Content-Disposition: ${SAVED.value}`,
    "",
  ].join("\n");
}

/** Every file of docs/hosting/ that is generated, by its path there: for Microsoft's own cloud, and for tenants of 21Vianet. */
export function hosting() {
  const clouds = { "": WORLD, "21vianet/": VIANET };
  return Object.fromEntries(
    Object.entries(clouds).flatMap(([folder, cloud]) => {
      const all = headers({ secure: true, cloud });
      return [[`${folder}nginx.conf`, nginx(all)], [`${folder}web.config`, iis(all)], [`${folder}_headers`, staticHost(all)]];
    }),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, text] of Object.entries(hosting())) {
    const file = fileURLToPath(new URL(`../docs/hosting/${path}`, import.meta.url));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
