import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

const MB = 1024 * 1024;

/** The page's file, from the folder of the build: apart from the site's own pages, since it is sent and not served. */
export const ONE_FILE = "onefile/周复盘.html";

/** What the page may weigh as it is mailed; a mail carries it a third heavier. */
export const LIMIT = 3 * MB;

/**
 * A script's or a style's text as it may stand in a page: nothing of it ends its element or begins a comment.
 *
 * The three stand in strings and patterns only, where a character may be told by its number.
 */
export function inlined(text) {
  if (/[\r\0]/.test(text)) throw new Error("a page reads carriage returns and zeros otherwise than a script does");
  return text.replace(/<(?=!--|\/?script)/gi, "\\x3c");
}

/** The digest by which a policy knows an inlined text. */
export function digest(text) {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

/** What the page may do: run the texts it holds, and nothing from anywhere else; it can call nobody. */
export function policy(scripts, styles) {
  return [
    "default-src 'none'",
    `script-src ${scripts.map(digest).join(" ")}`,
    `style-src ${styles.map(digest).join(" ")}`,
    "img-src data:",
    "worker-src blob:",
    "connect-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types default fast-html",
  ].join("; ");
}

/**
 * The whole page as one text.
 *
 * The parts stand before the page's own script, which then finds each of them there and asks for no file; the worker is made of
 * its script and the same parts (src/doors/inlinedWorker.ts), so that each text stands in the page once.
 */
export function onePage(template, { style, icon, trust, parts, worker, main }) {
  const css = inlined(style);
  const scripts = { "": [trust], " data-part": parts, ' type="text/plain" data-worker': [worker], " data-main": [main] };
  const texts = Object.entries(scripts).flatMap(([attribute, all]) => all.map((text) => ({ attribute, text: inlined(text) })));
  const run = texts.filter(({ attribute }) => !attribute.includes("text/plain"));
  const slots = {
    policy: policy(run.map(({ text }) => text), [css]),
    icon: `data:image/png;base64,${icon.toString("base64")}`,
    style: `<style>${css}</style>`,
    scripts: texts.map(({ attribute, text }) => `<script${attribute}>${text}</script>`).join("\n    "),
  };
  return template.replace(/\[(policy|icon|style|scripts)\]/g, (_, slot) => slots[slot]);
}

/** Makes the one-file page of the very files that the site is made of: the same code, in a second form. */
export class OneFile {
  apply(compiler) {
    const { Compilation, WebpackError, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("OneFile", (compilation) => {
      const template = new URL("../src/oneFile.html", import.meta.url);
      compilation.fileDependencies.add(template.pathname);
      compilation.hooks.processAssets.tap({ name: "OneFile", stage: Compilation.PROCESS_ASSETS_STAGE_ANALYSE }, () => {
        const text = (file) => compilation.getAsset(file).source.source().toString();
        const scriptsOf = (chunks) => chunks.flatMap(({ files }) => [...files].filter((file) => file.endsWith(".js"))).sort().map(text);
        const named = (name) => scriptsOf([...compilation.chunks].filter((chunk) => chunk.name === name)).join("\n");
        const page = onePage(readFileSync(template, "utf8"), {
          style: [...compilation.entrypoints.get("taskpane").getFiles()].filter((file) => file.endsWith(".css")).map(text).join("\n"),
          icon: readFileSync(new URL("../assets/icon-32.png", import.meta.url)),
          trust: named("trust"),
          parts: scriptsOf([...compilation.chunks].filter((chunk) => !chunk.hasRuntime())),
          worker: named("worker"),
          main: named("taskpane"),
        });
        const source = new sources.RawSource(page);
        // Nothing may shrink it further: its policy knows each text by its digest.
        compilation.emitAsset(ONE_FILE, source, { minimized: true });
        const line = `the one-file page: ${(source.size() / MB).toFixed(2)} of ${LIMIT / MB} MB`;
        if (source.size() > LIMIT) compilation.errors.push(new WebpackError(`${line}, above the budget`));
        else compilation.getLogger("size").warn(line);
      });
    });
  }
}
