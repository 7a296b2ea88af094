import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { fromScript } from "./fromScript.js";

interface Bom {
  readonly serialNumber: string;
  readonly metadata: { readonly component: { readonly "bom-ref": string } };
  readonly components: readonly { readonly "bom-ref": string; readonly purl: string; readonly hashes: readonly { readonly content: string }[] }[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

/** What CycloneDX 1.6 says of the parts that ours uses; of names it does not have, none may stand there. */
const component = (type: string, more: object = {}, required: readonly string[] = []): object => ({
  type: "object",
  additionalProperties: false,
  required: ["type", "name", "bom-ref", "version", "licenses", "purl", ...required],
  properties: {
    type: { const: type },
    "bom-ref": { type: "string", minLength: 1 },
    name: { type: "string", minLength: 1 },
    version: { type: "string", minLength: 1, maxLength: 1024 },
    purl: { type: "string", pattern: "^pkg:npm/(?:%40[a-z0-9.-]+/)?[a-z0-9._-]+@[0-9][0-9a-zA-Z.+-]*$" },
    licenses: {
      type: "array",
      items: { type: "object", additionalProperties: false, required: ["license"], properties: { license: { type: "object", additionalProperties: false, required: ["id"], properties: { id: { enum: ["0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MIT"] } } } } },
    },
    ...more,
  },
});
const hashes = {
  type: "array",
  minItems: 1,
  items: { type: "object", additionalProperties: false, required: ["alg", "content"], properties: { alg: { const: "SHA-512" }, content: { type: "string", pattern: "^[0-9a-f]{128}$" } } },
};
const SHAPE = {
  type: "object",
  additionalProperties: false,
  required: ["bomFormat", "specVersion", "serialNumber", "version", "metadata", "components", "dependencies"],
  properties: {
    $schema: { const: "http://cyclonedx.org/schema/bom-1.6.schema.json" },
    bomFormat: { const: "CycloneDX" },
    specVersion: { const: "1.6" },
    serialNumber: { type: "string", pattern: "^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" },
    version: { const: 1 },
    metadata: { type: "object", additionalProperties: false, required: ["component"], properties: { component: component("application") } },
    components: { type: "array", uniqueItems: true, items: component("library", { group: { type: "string" }, scope: { const: "required" }, hashes }, ["hashes"]) },
    dependencies: {
      type: "array",
      uniqueItems: true,
      items: { type: "object", additionalProperties: false, required: ["ref"], properties: { ref: { type: "string" }, dependsOn: { type: "array", uniqueItems: true, items: { type: "string" } } } },
    },
  },
};

const bom = fromScript<Bom>(["sbom"], "sbom.sbom()");

test("it has the shape of a CycloneDX 1.6 bill, and tells no moment", () => {
  const fits = new Ajv({ allErrors: true, strict: true }).compile(SHAPE);
  expect([fits(bom), fits.errors]).toEqual([true, null]);
});

test("every package that runs stands in it once, with the lock's digest, and every one is asked for by the product or by another", () => {
  const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8")) as { readonly packages: Readonly<Record<string, { readonly dev?: boolean; readonly version: string; readonly integrity?: string }>> };
  const runs = Object.entries(packages).filter(([path, { dev }]) => path !== "" && !dev);
  const digests = bom.components.map(({ hashes: [hash] }) => `sha512-${Buffer.from(hash?.content ?? "", "hex").toString("base64")}`);
  expect(digests.sort()).toEqual(runs.map(([, { integrity }]) => integrity).sort());

  const refs = bom.components.map((each) => each["bom-ref"]);
  expect(new Set(refs).size).toBe(refs.length);
  expect(bom.dependencies.map(({ ref }) => ref).sort()).toEqual([bom.metadata.component["bom-ref"], ...refs].sort());
  expect([...new Set(bom.dependencies.flatMap(({ dependsOn }) => dependsOn))].sort()).toEqual([...refs].sort());
});

test("its number follows from what it says", () => {
  const change = "{ ...lock, '': { ...lock[''], version: '9.9.9' } }";
  const [same, other] = fromScript<readonly [string, string]>(["sbom", "packages"], `((lock) => [sbom.sbom(lock), sbom.sbom(${change})].map((bom) => bom.serialNumber))(packages.locked())`);
  expect(same).toBe(bom.serialNumber);
  expect(other).not.toBe(bom.serialNumber);
});
