import { walkXml } from "../../../../src/hosts/xlsx/xml/walkXml.js";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const MC = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const R_STRICT = 'xmlns:q="http://purl.oclc.org/ooxml/officeDocument/relationships"';

function walked(xml: string, depth = 64): string {
  const told: string[] = [];
  walkXml(xml, "a.xml", depth, {
    open: (name, attributes, namespace) => void told.push(`<${[name, ...[...attributes].map(([key, value]) => `${key}=${value}`)].join(" ")}${namespace === MAIN ? "!" : ""}>`),
    text: (text) => void told.push(text),
    close: (name) => void told.push(`</${name}>`),
  });
  return told.join("");
}

test.each<[string, string, string]>([
  ["elements, attributes and texts in order", '<a x="1" y="2">子<b/>丑</a>', "<a x=1 y=2>子<b></b>丑</a>"],
  ["names without their prefix, with their namespace", `<x:a xmlns:x="${MAIN}"><x:b/></x:a>`, "<a!><b!></b></a>"],
  ["the strict namespaces, too", '<x:a xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main">子</x:a>', "<a>子</a>"],
  ["references to other parts as r:id, whichever prefix they have", `<a ${R} r:id="1"/>`, "<a r:id=1></a>"],
  ["and in strict files", `<a ${R_STRICT} q:id="1"/>`, "<a r:id=1></a>"],
  ["no attributes of other namespaces", '<a xmlns:z="urn:z" z:id="1" b="2"/>', "<a b=2></a>"],
  ["a CDATA section is text", "<a><![CDATA[<b>]]></a>", "<a><b></a>"],
  ["entities and comments", "<a>&lt;&#x5b50;<!-- x -->&amp;</a>", "<a><子&</a>"],
  ["extension lists are passed over, and what follows is read", "<a><extLst><b>子</b></extLst><c>丑</c></a>", "<a><c>丑</c></a>"],
  ["elements of others are passed over with all they hold", '<a xmlns:z="urn:z"><z:b><c>子</c>丑</z:b>寅</a>', "<a>寅</a>"],
  ["of alternatives the fallback is read", `<a ${MC}><mc:AlternateContent><mc:Choice><b>子</b></mc:Choice><mc:Fallback><c>丑</c></mc:Fallback></mc:AlternateContent></a>`, "<a><c>丑</c></a>"],
])("tells %s", (_, xml, told) => {
  expect(walked(xml)).toBe(told);
});

test.each<[string, string, string]>([
  ["markup that does not close", "<a><b></a>", "XML_DAMAGED"],
  ["two roots", "<a/><b/>", "XML_DAMAGED"],
  ["nothing", "", "XML_DAMAGED"],
  ["a prefix that nothing is", "<x:a/>", "XML_DAMAGED"],
  ["a DOCTYPE", "<!DOCTYPE a><a/>", "DOCTYPE_REFUSED"],
  ["more depth than allowed, also of what is passed over", "<a><extLst><b><c/></b></extLst></a>", "XML_TOO_DEEP"],
])("refuses %s", (_, xml, code) => {
  expect(() => walked(xml, 3)).toThrow(expect.objectContaining({ code, with: { part: "a.xml" } }) as Error);
});

test("depth is taken back by closing", () => {
  expect(walked("<a><b><c/></b><b><c/></b></a>", 3)).toBe("<a><b><c></c></b><b><c></c></b></a>");
});

test("a listener need not listen to all", () => {
  expect(() => walkXml("<a>子</a>", "a.xml", 2, {})).not.toThrow();
});
