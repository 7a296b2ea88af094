import { createHash } from "node:crypto";
import { locked, runtimePackages } from "./packages.mjs";

/** A package's address as package-url writes it: the @ of a scope is told by its number. */
function purl({ name, version }) {
  return `pkg:npm/${name.replace("@", "%40")}@${version}`;
}

/** The lock's digest of a package's archive, in the letters that CycloneDX writes. */
function hashOf(integrity) {
  const [algorithm, digest] = [integrity.slice(0, integrity.indexOf("-")), integrity.slice(integrity.indexOf("-") + 1)];
  return { alg: algorithm.toUpperCase().replace("SHA", "SHA-"), content: Buffer.from(digest, "base64").toString("hex") };
}

function component(entry) {
  const [scope, name] = entry.name.startsWith("@") ? entry.name.split("/") : [undefined, entry.name];
  return {
    type: "library",
    "bom-ref": purl(entry),
    ...(scope ? { group: scope } : {}),
    name,
    version: entry.version,
    scope: "required",
    hashes: [hashOf(entry.integrity)],
    licenses: [{ license: { id: entry.license } }],
    purl: purl(entry),
  };
}

/**
 * The bill of materials of the product, CycloneDX 1.6: what it is built of at run time, out of the lock.
 *
 * The same lock gives the same bytes: it holds no moment, and its number is made of what it says.
 */
export function sbom(packages = locked()) {
  const own = packages[""];
  const parts = runtimePackages(packages);
  const refs = new Map(parts.map((entry) => [entry.path, purl(entry)]));
  // npm looks for a package in the folder of who asks, then in each folder around it.
  const found = (from, name) => {
    for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf("/node_modules/")))) {
      const ref = refs.get(folder === "" ? `node_modules/${name}` : `${folder}/node_modules/${name}`);
      if (ref || folder === "") return ref;
    }
  };
  const dependsOn = (path, asked = {}) => [...new Set(Object.keys(asked).flatMap((name) => found(path, name) ?? []))].sort();
  const product = `pkg:npm/${own.name}@${own.version}`;
  const bom = {
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: { component: { type: "application", "bom-ref": product, name: own.name, version: own.version, licenses: [{ license: { id: own.license } }], purl: product } },
    components: parts.map(component),
    dependencies: [
      { ref: product, dependsOn: dependsOn("", own.dependencies) },
      ...parts.map((entry) => ({ ref: purl(entry), dependsOn: dependsOn(entry.path, { ...entry.dependencies, ...entry.optionalDependencies, ...entry.peerDependencies }) })),
    ],
  };
  return { $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json", serialNumber: `urn:uuid:${uuidOf(JSON.stringify(bom))}`, ...bom };
}

/** A number of the kind that RFC 9562 leaves to who makes it (version 8), out of a text. */
function uuidOf(text) {
  const bytes = createHash("sha256").update(text).digest().subarray(0, 16);
  bytes[6] = (bytes[6] & 0x0f) | 0x80;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
