import { readFileSync } from "node:fs";
import { SaxesParser } from "saxes";

/** An element of the manifest with its children in order. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

export const MANIFEST = readFileSync("manifest.xml", "utf8");

function parse(xml: string): Element {
  const root: Element = { name: "", attributes: {}, children: [], text: "" };
  const open: Element[] = [root];
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    const element: Element = { name: name.replace(/^.*:/, ""), attributes: attributes as Record<string, string>, children: [], text: "" };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    const element = open.at(-1);
    if (element) element.text += text.trim();
  });
  parser.on("closetag", () => open.pop());
  parser.write(xml).close();
  return root;
}

/** The manifest's root element. */
export const ROOT = parse(MANIFEST).children[0] as Element;

/** Every element below one, itself first. */
export function all(element: Element = ROOT): readonly Element[] {
  return [element, ...element.children.flatMap((child) => all(child))];
}

/** Every element of a name. */
export function named(name: string): readonly Element[] {
  return all().filter((element) => element.name === name);
}
