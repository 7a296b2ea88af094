import fc from "fast-check";
import { formulaPieces } from "../../../../src/hosts/xlsx/formula/formulaPieces.js";
import { isSheet, isSpan } from "../../../../src/hosts/xlsx/formula/isSheet.js";
import { anchoredFormula } from "../../../../src/hosts/xlsx/over/anchoredFormula.js";
import { around, LAST_COLUMN, LAST_ROW, movedArea, type Ground } from "../../../../src/hosts/xlsx/over/ground.js";
import { moveFormula } from "../../../../src/hosts/xlsx/over/moveFormula.js";
import { Moves } from "../../../../src/hosts/xlsx/over/moves.js";
import { mergedRules } from "../../../../src/hosts/xlsx/over/mergedRules.js";
import { meet, union, without } from "../../../../src/hosts/xlsx/over/regions.js";
import { shifted } from "../../../../src/hosts/xlsx/over/sharedFormulas.js";
import { withAttribute } from "../../../../src/hosts/xlsx/write/withAttribute.js";
import type { Area } from "../../../../src/model/workbook.js";
import { stands, type Stood } from "../../over.js";

const moves = (places: readonly Stood[], count: number, limit: number): Moves => new Moves(stands(places), { last: count, now: count, next: places.length }, limit);
const STILL = [0, 1, 2, 3, 4, 5];
/** Rows 1 to 6 become 1, 2, a new one, 6, 4, 3; row 5 is taken out. Columns A to F become A, a new one, B, C, E; D is taken out. */
const GROUND: Ground = { sheet: "客户看板", rows: moves([0, 1, null, 5, 3, 2], 6, LAST_ROW), columns: moves([0, null, 1, 2, 4], 6, LAST_COLUMN) };

describe("pieces of a formula", () => {
  test.each<readonly [string, readonly string[]]>([
    ["A1+$B$2", ["A1", "$B$2"]],
    ['"A1"&B2&"说""C3"', ["B2"]],
    ["SUM(A1:B2,C:C,$3:4)", ["A1:B2", "C:C", "$3:4"]],
    ["LOG10(A1)+DAYS360(B1,C1)", ["A1", "B1", "C1"]],
    ["'销售''甲'!A1+周计划!$B2+[1]表!C3", ["'销售''甲'!A1", "周计划!$B2", "[1]表!C3"]],
    ["表1[[#This Row],[A1]]+表1[B2]", []],
    ["税率2025+_A1+A1B+FY25.A1+真A1", []],
    ["1E5+2.5e-3+A1E", []],
    ["#REF!+#DIV/0!+#N/A+A1", ["A1"]],
    ["XFE1+A1048577+XFD1048576", ["XFD1048576"]],
    ["IF(A1=TRUE,ABC,B1)", ["A1", "B1"]],
    ["a1+aB$12", ["a1", "aB$12"]],
  ])("%s", (formula, places) => {
    const pieces = formulaPieces(formula);
    expect(pieces.map(({ text }) => text).join("")).toBe(formula);
    expect(pieces.filter(({ kind }) => kind === "reference").map(({ text }) => text)).toEqual(places);
  });

  test("join to the formula again, whatever it is", () => {
    const piece = fc.oneof(fc.string({ unit: "grapheme", maxLength: 4 }), fc.constantFrom("A1", "$B$2", ":", "!", "'", '"', "[", "]", "(", "#REF!", "周计划", "1E5"));
    fc.assert(fc.property(fc.array(piece), (parts) => expect(formulaPieces(parts.join("")).map(({ text }) => text).join("")).toBe(parts.join(""))));
  });

  test.each([
    ["周计划!", "周计划", true],
    ["'周 计划'!", "周 计划", true],
    ["ABC!", "abc", true],
    ["'[b.xlsx]周计划'!", "周计划", false],
    ["周计划2!", "周计划", false],
  ])("%s names %s: %s", (prefix, sheet, is) => expect(isSheet(prefix, sheet)).toBe(is));

  test.each([["一月:三月!", true], ["'一 月:三月'!", true], ["一月!", false], ["'C:\\[b.xlsx]一月'!", false]])("%s names several: %s", (prefix, is) => expect(isSpan(prefix)).toBe(is));
});

describe("a formula whose cells move", () => {
  test.each<readonly [string, string | undefined]>([
    ["A6*2", "A4*2"],
    ["$B$3", "$C$6"],
    ["客户看板!B6+'客户看板'!C6+周计划!B6", "客户看板!C4+'客户看板'!D4+周计划!B6"],
    ["SUM(A1:C2)", "SUM(A1:D2)"],
    ["SUM(B:B)+SUM(2:2)", "SUM(C:C)+SUM(2:2)"],
    ["SUM(A1:A1048576)", "SUM(A1:A1048576)"],
    ["A100+G1", "A100+F1"],
    ["SUM(B2:A1)", "SUM(C2:A1)"],
    ["D1", undefined],
    ["A5", undefined],
    ["SUM(A2:A3)", undefined],
    ["A1:INDEX(A:A,3)", undefined],
    ["INDEX(A:A,3):A1", undefined],
    ["INDIRECT(\"A1\")", undefined],
    ["offset(A1,1,1)", undefined],
    ["SUM(一月:客户看板!A1)", undefined],
    ["INDIRECTLY+A6", "INDIRECTLY+A4"],
  ])("%s", (formula, expected) => expect(moveFormula(formula, GROUND)).toBe(expected));

  test("stays as it is where nothing does", () => {
    const still: Ground = { sheet: "客户看板", rows: moves(STILL, 6, LAST_ROW), columns: moves(STILL, 6, LAST_COLUMN) };
    expect(moveFormula("OFFSET(A1:INDEX(B:B,2),1,1)", still)).toBe("OFFSET(A1:INDEX(B:B,2),1,1)");
  });

  test("on another sheet follows only where it names the sheet", () => {
    expect(moveFormula("A6+客户看板!A6+INDIRECT(\"x\")", GROUND, false)).toBe("A6+客户看板!A4+INDIRECT(\"x\")");
  });

  test("that several cells share is spelt out for each", () => expect(shifted('B3*$B$6+周计划!C$1&"B3"', 2, 1)).toBe('C5*$B$6+周计划!D$1&"B3"'));
});

describe("a rule's formula told of another first cell", () => {
  const area: Area = { top: 1, left: 0, bottom: 5, right: 2 };
  const origin = { ground: GROUND, count: "now" as const };
  test.each<readonly [string, Area, string | undefined]>([
    ["A2>1", area, "C9>1"],
    ["$B2=B$6", area, "$C9=D$4"],
    ["A1=1", area, "C8=1"],
    ["B6", { top: 5, left: 0, bottom: 5, right: 2 }, "D9"],
    ["A$5=1", area, undefined],
    ["周计划!A2=1", area, "周计划!C9=1"],
  ])("%s", (formula, of, expected) => expect(anchoredFormula(formula, of, { row: 8, column: 2 }, origin)).toBe(expected));

  test("is lost where it falls off the sheet", () => expect(anchoredFormula("A1", { top: 5, left: 5, bottom: 6, right: 6 }, { row: 0, column: 0 }, null)).toBeUndefined());
});

describe("where things go", () => {
  test.each<readonly [number, number, readonly (readonly [number, number])[]]>([
    [0, 1, [[0, 1]]],
    [1, 5, [[1, 5]]],
    [0, 5, [[0, 5]]],
    [2, 3, [[4, 5]]],
    [1, 2, [[1, 1], [5, 5]]],
    [4, 4, []],
    [5, 7, [[3, 3], [6, 7]]],
    [0, LAST_ROW, [[0, LAST_ROW]]],
    [6, LAST_ROW, [[6, LAST_ROW]]],
  ])("rows %d to %d", (first, last, spans) => {
    expect(GROUND.rows.spread({ first, last })).toEqual(spans.map(([from, to]) => ({ first: from, last: to })));
  });

  test("a new row between two of a stretch belongs to it", () => {
    expect(moves([0, null, 1, null, null, 2, null], 3, LAST_ROW).spread({ first: 0, last: 2 })).toEqual([{ first: 0, last: 5 }]);
  });

  test("what stands behind all keeps its distance, and nothing goes off the sheet", () => {
    const longer = moves([0, null, null], 1, 9);
    expect([longer.to(1), longer.to(7), longer.to(8), longer.tail("next")]).toEqual([3, 9, null, 3]);
  });

  test("each place of a stretch that is left is in what it becomes", () => {
    const cases = fc.nat({ max: 12 }).chain((count) => fc.tuple(fc.constant(count), fc.shuffledSubarray(Array.from({ length: count }, (_, at) => at)), fc.nat(16), fc.nat(16)));
    fc.assert(
      fc.property(cases, ([count, order, one, other]) => {
        const moved = moves(order, count, 99);
        const [first, last] = [Math.min(one, other), Math.max(one, other)];
        const spans = moved.spread({ first, last });
        for (let place = 0; place < 20; place += 1) {
          const to = moved.to(place);
          if (to !== null) expect(spans.some((span) => span.first <= to && to <= span.last)).toBe(place >= first && place <= last);
        }
      }),
    );
  });
});

describe("regions", () => {
  const area = fc.tuple(fc.nat(8), fc.nat(8), fc.nat(4), fc.nat(4)).map(([top, left, down, across]): Area => ({ top, left, bottom: top + down, right: left + across }));
  const regions = fc.array(area, { maxLength: 5 });
  const cells = (region: readonly Area[]): ReadonlySet<number> =>
    new Set(Array.from({ length: 256 }, (_, at) => at).filter((at) => region.some((one) => meet(one, { top: at >> 4, left: at & 15, bottom: at >> 4, right: at & 15 }))));

  test("hold each cell of either, once; without another, no cell of it", () => {
    fc.assert(
      fc.property(regions, regions, (one, other) => {
        const both = union(one, other);
        expect(cells(both)).toEqual(cells([...one, ...other]));
        both.forEach((first, at) => both.slice(at + 1).forEach((second) => expect(meet(first, second)).toBe(false)));
        expect(cells(without(one, other))).toEqual(new Set([...cells(one)].filter((cell) => !cells(other).has(cell))));
      }),
    );
  });

  test("the smallest area around them", () => {
    expect(around([{ top: 2, left: 3, bottom: 4, right: 3 }, { top: 1, left: 5, bottom: 2, right: 6 }])).toEqual({ top: 1, left: 3, bottom: 4, right: 6 });
    expect(around([])).toBeNull();
    expect(movedArea({ top: 4, left: 0, bottom: 4, right: 3 }, GROUND)).toEqual([]);
  });
});

describe("rules of three states", () => {
  const at = (top: number, bottom = top): readonly Area[] => [{ top, left: 0, bottom, right: 0 }];
  const rule = (key: string, region: readonly Area[]) => ({ key, region });
  test.each([
    ["one that nobody touched stays", [rule("a", at(1, 3))], [rule("a", at(1, 3))], [rule("a", at(1, 3))], [["a", at(1, 3)]]],
    ["one of a person stays", [rule("p", at(1))], [], [], [["p", at(1)]]],
    ["one of ours that a person took away stays away", [], [rule("a", at(1))], [rule("a", at(1))], []],
    ["one that a person narrowed stays so", [rule("a", at(1))], [rule("a", at(1, 3))], [rule("a", at(1, 3))], [["a", at(1)]]],
    ["one that we let go goes, what a person added to it stays", [rule("a", at(1, 5))], [rule("a", at(1, 3))], [], [["a", at(4, 5)]]],
    ["one that we widen is wider", [rule("a", at(1, 3))], [rule("a", at(1, 3))], [rule("a", at(1, 4))], [["a", at(1, 4)]]],
    ["a new one comes behind", [rule("p", at(1))], [], [rule("a", at(2))], [["p", at(1)], ["a", at(2)]]],
  ])("%s", (_, present, last, next, expected) => {
    expect(mergedRules(present, last, next).map(({ rule: { key }, region }) => [key, region])).toEqual(expected);
  });
});

test.each([
  ['<c r="A1" s="2"/>', "r", "B7", '<c r="B7" s="2"/>'],
  ["<c r='A1'>", "r", "A1", "<c r='A1'>"],
  ['<c r="A1" />', "s", 3, '<c r="A1" s="3" />'],
  ['<row spans="1:3" r="1">', "spans", undefined, '<row r="1">'],
  ['<x:c xr:r="u" r="A1"/>', "r", "B1", '<x:c xr:r="u" r="B1"/>'],
  ['<c t="a&lt;b"/>', "t", 'c"&', '<c t="c&quot;&amp;"/>'],
  ["<c/>", "r", undefined, "<c/>"],
] as const)("%s with %s %s", (tag, name, value, expected) => {
  expect(withAttribute(tag, name, value)).toBe(expected);
});
