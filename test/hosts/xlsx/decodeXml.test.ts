import { decodeXml } from "../../../src/hosts/xlsx/decodeXml.js";

const wide = (text: string, big: boolean): Uint8Array => Uint8Array.from([...text].flatMap((letter) => (big ? [letter.charCodeAt(0) >> 8, letter.charCodeAt(0) & 255] : [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8])));
const plain = (text: string): Uint8Array => new TextEncoder().encode(text);
const refused = (code: string): Error => expect.objectContaining({ code, with: { part: "xl/a.xml" } }) as Error;

test.each<[string, Uint8Array]>([
  ["UTF-8", plain("<a>子</a>")],
  ["UTF-8 with its mark", plain("\ufeff<a>子</a>")],
  ["UTF-16, little end first", wide("<a>子</a>", false)],
  ["the same with its mark", wide("\ufeff<a>子</a>", false)],
  ["UTF-16, big end first", wide("<a>子</a>", true)],
  ["the same with its mark", wide("\ufeff<a>子</a>", true)],
])("%s is told by its first bytes", (_, bytes) => {
  expect(decodeXml(bytes, "xl/a.xml")).toBe("<a>子</a>");
});

test.each([
  ["at once", "<!DOCTYPE a><a/>"],
  ["in small letters", "<!doctype a><a/>"],
  ["behind a declaration, a comment with a sign in it and an instruction", '<?xml version="1.0"?><!-- < --><?b <c?>\n<!DOCTYPE a><a/>'],
])("a DOCTYPE is refused before anything parses the text: %s", (_, text) => {
  expect(() => decodeXml(plain(text), "xl/a.xml")).toThrow(refused("DOCTYPE_REFUSED"));
});

test.each([
  ["in a comment", "<!-- <!DOCTYPE a> --><a/>"],
  ["in an instruction", "<?b <!DOCTYPE a>?><a/>"],
  ["within the root, where it is none", "<a><![CDATA[<!DOCTYPE a>]]></a>"],
  ["behind a comment that never ends", "<!-- <!DOCTYPE a>"],
  ["nothing at all", ""],
])("what only looks like a DOCTYPE is left to the parser: %s", (_, text) => {
  expect(decodeXml(plain(text), "xl/a.xml")).toBe(text);
});

test.each([
  ["GBK", '<?xml version="1.0" encoding="GBK"?><a/>'],
  ["UTF-16 in a text of UTF-8", '<?xml version="1.0" encoding="UTF-16"?><a/>'],
])("an encoding that the bytes do not have is refused: %s", (_, text) => {
  expect(() => decodeXml(plain(text), "xl/a.xml")).toThrow(refused("ENCODING_REFUSED"));
});
