import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { SHEETS } from "../../src/model/columns/index.js";
import { zh } from "../../src/words/zh/index.js";

const SOURCE = join(process.cwd(), "src");
/** Groups whose keys are held elsewhere, code by code: test/rules/index.test.ts and test/hosts/xlsx/refusalWords.test.ts. */
const HELD = new Set(["rules", "refusals"]);
/** What a literal of the core looks like that is meant as a sentence; in the pane it may be a name of its page. */
const SENTENCE = /^(?:why|summary|problem|follow|question|file|excel)-[a-z-]+[a-z]$/;

const literals = new Map<string, string>();
const names = new Set<string>();
const patterns: (readonly string[])[] = [];

function look(node: ts.Node, file: string): void {
  if (ts.isStringLiteralLike(node) && !ts.isImportDeclaration(node.parent)) literals.set(node.text, file);
  if (ts.isIdentifier(node)) names.add(node.text);
  if (ts.isTemplateExpression(node)) patterns.push([node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)]);
  node.forEachChild((child) => look(child, file));
}

for (const file of readdirSync(SOURCE, { recursive: true, encoding: "utf8" })) {
  if (!/\.tsx?$/.test(file) || file.startsWith("words")) continue;
  look(ts.createSourceFile(file, readFileSync(join(SOURCE, file), "utf8"), ts.ScriptTarget.ES2022, true), file);
}

const fields = new Set(SHEETS.flatMap(({ key, columns }) => columns.map(({ field }) => `${key}.${field}`)));
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const composed = patterns.filter((parts) => /[a-z]{3}/i.test(parts.join(""))).map((parts) => new RegExp(`^${parts.map(escaped).join("(.+)")}$`, "u"));
const known = (text: string): boolean => literals.has(text) || names.has(text) || /^\d+$/.test(text);

/** Whether a key stands in the code, as a whole or put together of a stem and names that stand there. */
function isAsked(key: string): boolean {
  if (literals.has(key) || fields.has(key)) return true;
  if (/^[A-Z_]+$/.test(key) && names.has(key)) return true;
  return composed.some((pattern) => pattern.exec(key)?.slice(1).every(known) === true);
}

const groups = Object.entries<Readonly<Record<string, string>>>(zh).filter(([group]) => !HELD.has(group));

test.each(groups)("every sentence of %s is asked for somewhere", (_, group) => {
  expect(Object.keys(group).filter((key) => !isAsked(key))).toEqual([]);
});

test("every sentence that the code names has words", () => {
  const keys = new Set(Object.values<Readonly<Record<string, string>>>(zh).flatMap((group) => Object.keys(group)));
  const stems = new Set([...keys].filter((key) => SENTENCE.test(key)).map((key) => key.split("-")[0]));
  const absent = [...literals].filter(([text, file]) => !file.startsWith("pane") && SENTENCE.test(text) && stems.has(text.split("-")[0]) && !keys.has(text));
  expect(absent).toEqual([]);
});

test("a key that nobody asks for is seen", () => {
  expect(["why-day-nobody-wonders", "light-mauve", "section-of-nothing"].filter(isAsked)).toEqual([]);
});

test.each(groups.filter(([group]) => group !== "cli"))("the Chinese of %s has no English phrase", (_, group) => {
  const phrase = /[A-Za-z]{2,}[ ,]+[A-Za-z]{2,}/;
  expect(Object.entries(group).filter(([, text]) => phrase.test(text.replace(/\{\w+\}/g, "")))).toEqual([]);
});
