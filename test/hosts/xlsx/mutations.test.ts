import fc from "fast-check";
import { inspectWorkbook } from "../../../src/hosts/xlsx/inspectWorkbook.js";
import { refusals } from "../../../src/words/zh/refusals.js";
import { bookParts, makeBook, type Book } from "./makeBook.js";
import { makeZip } from "./makeZip.js";

const BOOK: Book = {
  workbookPr: '<workbookPr date1904="0"/>',
  names: '<definedNames><definedName name="ZFP_MARKER" localSheetId="0">周计划!$A$1</definedName></definedNames>',
  strings: "<si><t>计划&amp;日志</t></si><si><r><rPr><b/></rPr><t>a</t></r><rPh><t>b</t></rPh></si>",
  styles: '<numFmts><numFmt numFmtId="164" formatCode="0.0"/></numFmts><cellXfs><xf numFmtId="164"/></cellXfs>',
  rows: '<row r="1"><c r="A1" t="s" s="0"><v>0</v></c><c r="B1"><f>1+1</f><v>2</v></c><c r="C1" t="inlineStr"><is><t>x</t></is></c></row>',
  tail: '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>',
};

type Change = readonly [kind: "flip" | "cut" | "insert", at: number, value: number];

/** Bytes with some changed, removed or put in; `at` is a share of the length. */
function changed(bytes: Uint8Array, changes: readonly Change[]): Uint8Array {
  let all = [...bytes];
  for (const [kind, share, value] of changes) {
    const at = Math.floor(share * all.length);
    if (kind === "flip") all[at] = (all[at] ?? 0) ^ (1 << (value & 7));
    else if (kind === "cut") all = [...all.slice(0, at), ...all.slice(at + value)];
    else all = [...all.slice(0, at), value, ...all.slice(at)];
  }
  return Uint8Array.from(all);
}

const changes = fc.array(
  fc.tuple(fc.constantFrom<Change[0]>("flip", "cut", "insert"), fc.double({ min: 0, max: 0.999, noNaN: true }), fc.integer({ min: 0, max: 255 })),
  { minLength: 1, maxLength: 4 },
);

function expectTyped(bytes: Uint8Array): void {
  const { outcome, refusal } = inspectWorkbook(bytes, "a.xlsx");
  if (outcome === "READ") return;
  expect(outcome).not.toBe("INTERNAL");
  expect(Object.keys(refusals)).toContain(refusal?.say.say);
}

test("the workbook before any change is read", () => {
  expect(inspectWorkbook(makeBook(BOOK), "a.xlsx")).toMatchObject({ outcome: "READ", sheets: 1, cells: 3 });
});

test("a file with some bytes changed is read or refused with a code, never anything else", () => {
  const base = makeBook(BOOK);
  fc.assert(
    fc.property(changes, (some) => expectTyped(changed(base, some))),
    { numRuns: 500 },
  );
});

test("a part with some bytes changed, in a sound container, is read or refused with a code", () => {
  const parts = bookParts(BOOK);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: parts.length - 1 }), changes, (which, some) => {
      const bytes = (text: string | undefined): Uint8Array => changed(new TextEncoder().encode(text ?? ""), some);
      expectTyped(makeZip(parts.map((part, i) => (i === which ? { name: part.name, bytes: bytes(part.text) } : part))));
    }),
    { numRuns: 1_000 },
  );
});
