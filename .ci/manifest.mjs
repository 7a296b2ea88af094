// Sets the address of the site in the manifest: npm run manifest -- https://review.example.cn
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Where the manifest of the repository says the pages are. */
export const LOCAL = "https://localhost:3000";

/** The manifest with the pages at an address. Throws where Excel would not open it: anything but https, or more than an origin and a folder. */
export function addressed(xml, address) {
  const { protocol, search, hash, username, href } = new URL(address);
  if (protocol !== "https:" || search || hash || username) throw new Error(`not an https address of a site: ${address}`);
  return xml.replaceAll(LOCAL, href.replace(/\/+$/, ""));
}

/** The manifest of the repository with the pages at an address. */
export function manifestAt(address) {
  return addressed(readFileSync(new URL("../manifest.xml", import.meta.url), "utf8"), address);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [address] = process.argv.slice(2);
  if (address === undefined || !URL.canParse(address)) {
    console.error("用法 · usage: npm run manifest -- https://review.example.cn");
    process.exit(2);
  }
  const dist = new URL("../dist/", import.meta.url);
  mkdirSync(dist, { recursive: true });
  writeFileSync(new URL("manifest.xml", dist), manifestAt(address));
  console.log(`dist/manifest.xml  ${address}`);
}
