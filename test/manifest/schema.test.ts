import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { validateXML } from "xmllint-wasm";
import { MANIFEST } from "./readManifest.js";

const FOLDER = join("..", "shared", "schemas", "manifest", "patched");
const FLAT = join("..", "shared", "schemas", "manifest");
const folder = existsSync(FOLDER) ? FOLDER : FLAT;
const MAIN = "OfficeAppManifestV1_1.xsd";

const load = (fileName: string): { readonly fileName: string; readonly contents: string } => ({ fileName, contents: readFileSync(join(folder, fileName), "utf8") });

async function faults(xml: string): Promise<readonly string[]> {
  const others = readdirSync(folder).filter((name) => name.endsWith(".xsd") && name !== MAIN);
  const { valid, errors } = await validateXML({ xml: { fileName: "manifest.xml", contents: xml }, schema: [load(MAIN)], preload: others.map(load) });
  return valid ? [] : errors.map(({ message }) => message);
}

if (existsSync(join(folder, MAIN))) {
  test("the manifest fits Microsoft's schema", async () => {
    expect(await faults(MANIFEST)).toEqual([]);
  });

  test("the schema refuses a manifest without its provider", async () => {
    expect(await faults(MANIFEST.replace(/<ProviderName>.*<\/ProviderName>/, ""))).not.toEqual([]);
  });
} else {
  console.log("manifest schema: ../shared is not here, the schema is not checked");
  test("the manifest declares the schema it follows", () => {
    expect(MANIFEST).toContain("http://schemas.microsoft.com/office/appforoffice/1.1");
  });
}
