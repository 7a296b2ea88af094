import { createReadStream, existsSync, readFileSync, statSync } from "node:fs";
import { createServer as createHttp } from "node:http";
import { createServer as createHttps } from "node:https";
import { extname, join, normalize, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { cloudOf, headers, headersOf } from "./headers.mjs";

const DIST = fileURLToPath(new URL("../dist/", import.meta.url));
const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".png": "image/png",
};

/** The file of dist/ that an address names, or undefined: nothing outside it and nothing but our own kinds of files. */
function fileOf(url, root) {
  const path = decodeURIComponent(new URL(url, "http://localhost").pathname);
  const file = normalize(join(root, path === "/" ? "taskpane.html" : path));
  const inside = file.startsWith(root) && extname(file) in TYPES && existsSync(file) && statSync(file).isFile();
  return inside ? file : undefined;
}

/**
 * Serves the built pages under the production headers.
 *
 * @returns the address, and `close`. Port 0 takes a free one. Without `cert` and `key` it is plain http on localhost.
 */
export async function serve({ port = 3000, root = DIST, cert, key, ancestors = [] } = {}) {
  const secure = cert !== undefined && key !== undefined;
  const answer = (request, response) => {
    let file;
    try {
      file = request.method === "GET" || request.method === "HEAD" ? fileOf(request.url, root) : undefined;
    } catch {
      file = undefined;
    }
    const common = headers({ secure, ancestors, cloud: cloudOf(process.env.OFFICE_JS) });
    if (file === undefined) {
      response.writeHead(404, { ...common, "Content-Type": "text/plain; charset=utf-8" }).end("404\n");
      return;
    }
    const path = `/${relative(root, file).replaceAll(sep, "/")}`;
    response.writeHead(200, { ...common, ...headersOf(path), "Content-Type": TYPES[extname(file)] });
    if (request.method === "HEAD") response.end();
    else createReadStream(file).pipe(response);
  };
  const server = secure ? createHttps({ cert, key }, answer) : createHttp(answer);
  await new Promise((resolve, reject) => server.once("error", reject).listen(port, "localhost", resolve));
  const address = `${secure ? "https" : "http"}://localhost:${server.address().port}/`;
  return { address, close: () => new Promise((resolve) => server.close(resolve)) };
}

/** The developer certificate that TLS_CERT and TLS_KEY name, where there is one. */
function certificate() {
  const { TLS_CERT, TLS_KEY } = process.env;
  return TLS_CERT && TLS_KEY ? { cert: readFileSync(TLS_CERT), key: readFileSync(TLS_KEY) } : {};
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { address } = await serve({ port: Number(process.env.PORT ?? 3000), ...certificate() });
  console.log(`周复盘  ${address}\n按 Ctrl+C 结束 · Ctrl+C to stop`);
}
