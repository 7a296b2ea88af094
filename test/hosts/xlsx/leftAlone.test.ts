import { readFileSync } from "node:fs";
import { strToU8, unzipSync, zipSync } from "fflate";
import { XlsxHost } from "../../../src/hosts/xlsx/xlsxHost.js";
import { parseIsoDay, type Day } from "../../../src/model/day.js";
import { runReview } from "../../../src/run.js";
import { WORDS } from "../../../src/words/index.js";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MACROS = "xl/vbaProject.bin";
const LINK = "xl/externalLinks/externalLink1.xml";
const LINK_RELS = "xl/externalLinks/_rels/externalLink1.xml.rels";

/** The sample week as a macro workbook that is linked to a file elsewhere. */
function laden(): Uint8Array {
  const parts = unzipSync(new Uint8Array(readFileSync("samples/示例周_销售甲.xlsx")));
  const change = (name: string, from: string, to: string): void => {
    const text = new TextDecoder().decode(parts[name]);
    if (!text.includes(from)) throw new Error(`${name} lacks ${from}`);
    parts[name] = strToU8(text.replace(from, to));
  };
  change("xl/_rels/workbook.xml.rels", "</Relationships>", `<Relationship Id="rIdM" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/><Relationship Id="rIdL" Type="${OFFICE}/externalLink" Target="externalLinks/externalLink1.xml"/></Relationships>`);
  change("[Content_Types].xml", "</Types>", `<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/><Override PartName="/${LINK}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.externalLink+xml"/></Types>`);
  parts[MACROS] = Uint8Array.from({ length: 600 }, (_, at) => (at * 37) % 256);
  parts[LINK] = strToU8(`<?xml version="1.0" encoding="UTF-8"?><externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><externalBook xmlns:r="${OFFICE}" r:id="rId1"/></externalLink>`);
  parts[LINK_RELS] = strToU8(`<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/externalLinkPath" Target="https://files.example/other.xlsx" TargetMode="External"/></Relationships>`);
  return zipSync(parts);
}

test("macros and links to elsewhere are told, and stay byte for byte; nothing of ours adds one", async () => {
  const before = laden();
  const host = new XlsxHost(before, "周.xlsm");
  expect((await host.read()).findings.map(({ code }) => code)).toEqual(expect.arrayContaining(["macros", "external-link"]));
  await runReview(host, { person: "销售甲", week: null, today: parseIsoDay("2025-08-18") as Day, minutes: 600, boards: [] }, { words: WORDS.zh, version: "0.1.0" });
  const [old, now] = [unzipSync(before), unzipSync(host.bytes())];
  for (const name of [MACROS, LINK, LINK_RELS]) expect(Buffer.from(now[name] ?? [])).toEqual(Buffer.from(old[name] ?? []));
  const ours = Object.keys(now).filter((name) => !(name in old));
  expect(ours.length).toBeGreaterThan(2);
  expect(ours.filter((name) => /vba|macro|activeX|embeddings|externalLink|connections|customXml/i.test(name))).toEqual([]);
  expect(ours.filter((name) => name.endsWith(".rels") && new TextDecoder().decode(now[name]).includes("TargetMode"))).toEqual([]);
});
