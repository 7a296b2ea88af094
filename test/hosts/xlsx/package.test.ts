import { unzipSync } from "fflate";
import { openPackage } from "../../../src/hosts/xlsx/package.js";
import { PackageEdit } from "../../../src/hosts/xlsx/write/packageEdit.js";
import { makeZip } from "./makeZip.js";

const decode = (bytes: Uint8Array | undefined): string | undefined => bytes && new TextDecoder().decode(bytes);

const source = makeZip([
  { name: "[Content_Types].xml", text: "<Types/>" },
  { name: "xl/", stored: true },
  { name: "xl\\Workbook.xml", text: "<workbook/>" },
  { name: "xl/media/a.bin", bytes: Uint8Array.from({ length: 3_000 }, (_, i) => (i * i) % 251), descriptor: true },
  { name: "docProps/图.xml", text: "<a>文</a>", stored: true },
]);

describe("a package that is opened", () => {
  const pkg = openPackage(source);

  test("finds parts whatever the letter case and the separator", () => {
    expect(pkg.find("XL/workbook.XML")).toBe("xl/Workbook.xml");
    expect(pkg.text("xl/workbook.xml")).toBe("<workbook/>");
    expect(pkg.text("docProps/图.xml")).toBe("<a>文</a>");
  });

  test("has no part that the file lacks, also none of an object's own words", () => {
    expect(pkg.part("xl/none.xml")).toBeUndefined();
    expect(pkg.part("__proto__")).toBeUndefined();
    expect(pkg.part("constructor")).toBeUndefined();
  });
});

describe("a package that is saved", () => {
  const edited = (): Uint8Array => {
    const edit = new PackageEdit(openPackage(source));
    edit.set("xl/workbook.xml", "<workbook>changed</workbook>");
    edit.set("xl/worksheets/新.xml", "<worksheet/>");
    return edit.save();
  };
  const saved = edited();

  test("opens again, for us and for another reader", () => {
    const again = openPackage(saved);
    expect([...again.entries.keys()]).toEqual([...openPackage(source).entries.keys(), "xl/worksheets/新.xml"]);
    expect(again.text("xl/workbook.xml")).toBe("<workbook>changed</workbook>");
    expect(decode(unzipSync(saved)["xl/worksheets/新.xml"])).toBe("<worksheet/>");
  });

  test("keeps the compressed bytes, names and order of what was not changed", () => {
    const again = openPackage(saved);
    for (const [name, entry] of openPackage(source).entries) {
      const kept = again.entries.get(name);
      expect(kept?.rawName).toEqual(entry.rawName);
      if (name === "xl/Workbook.xml") continue;
      const data = (bytes: Uint8Array, start: number): Uint8Array => bytes.slice(start, start + entry.compressedSize);
      expect(data(saved, kept?.dataStart ?? 0)).toEqual(data(source, entry.dataStart));
    }
  });

  test("is the same file each time", () => {
    expect(edited()).toEqual(saved);
  });

  test("saved once more without a change is itself", () => {
    expect(new PackageEdit(openPackage(saved)).save()).toEqual(saved);
  });
});
