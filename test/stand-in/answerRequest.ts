import { readFile } from "node:fs/promises";
import { join, normalize } from "node:path";
import type { StandIn } from "./standIn.js";
import { viewOf } from "./viewOf.js";

/** What the parent page is told at its start. */
export interface Session {
  readonly pane: string;
  readonly commands: readonly { readonly label: string; readonly action: string; readonly page: string }[];
  readonly locale: string;
  readonly shown: boolean;
}

export interface Reply {
  readonly status: number;
  readonly type: string;
  readonly body: string | Buffer;
}

const TYPES: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8", js: "text/javascript; charset=utf-8", mjs: "text/javascript; charset=utf-8", css: "text/css; charset=utf-8",
  json: "application/json", png: "image/png", svg: "image/svg+xml", woff2: "font/woff2", map: "application/json", ico: "image/x-icon",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

function json(value: unknown): Reply {
  return { status: 200, type: "application/json", body: JSON.stringify(value) };
}

/** The file of a folder that a path names; 404 for any other. */
export async function fileReply(folder: string, path: string): Promise<Reply> {
  const inside = normalize(path).replace(/^[/\\]+/, "");
  const type = TYPES[inside.split(".").at(-1) ?? ""] ?? "application/octet-stream";
  try {
    if (inside.startsWith("..")) throw new Error("outside the folder");
    return { status: 200, type, body: await readFile(join(folder, inside)) };
  } catch {
    return { status: 404, type: "text/plain", body: `${path} is not there` };
  }
}

/** What the parent page is answered: its files, its session, and everything the library asks of Excel. */
export async function answerRequest(standIn: StandIn, session: Session, pageFolder: string, path: string, posted: string): Promise<Reply> {
  if (path === "/session") {
    const { book, rules } = standIn;
    const sets = { ExcelApi: rules.declared, RichApiRuntime: "1.0", DelayForCellEdit: "1.1", DialogApi: "1.2", RibbonApi: "1.1" };
    return json({ ...session, fileName: book.fileName, readOnly: book.readOnly, addinName: "周复盘", sets });
  }
  if (path === "/view") return json(viewOf(standIn.book));
  if (path === "/execute") {
    const { body, flags } = JSON.parse(posted) as { body: string; flags: number };
    return json((await standIn.execute(body, flags)) ?? { silent: true });
  }
  if (path === "/activate") {
    const { sheet } = JSON.parse(posted) as { sheet: string };
    standIn.book.active = standIn.book.sheets.find(({ name }) => name === sheet) ?? standIn.book.active;
    return json({});
  }
  if (path === "/unknown") {
    standIn.unknown.push(posted);
    return json({});
  }
  return fileReply(pageFolder, path === "/" ? "index.html" : path);
}
