import { readContentTypes } from "../../../../src/hosts/xlsx/contentTypes.js";
import type { Package } from "../../../../src/hosts/xlsx/package.js";
import { readRelationships } from "../../../../src/hosts/xlsx/relationships.js";
import type { Drawing } from "../../../../src/model/drawing.js";
import { drawingOver, type Stood } from "../../over.js";
import { sdkErrors } from "../validate.js";
import { all, board, changed, clientRow, drawn, HEAD, LAST, NAMES, OFFICE, redraw, RELS, SHEET, swap } from "./board.js";

const [ga, gb, , gd] = NAMES;
const DRAWING = "xl/drawings/drawing1.xml";
const CHART = "xl/charts/chart1.xml";
const NOTES = "xl/comments1.xml";
const BOXES = "xl/drawings/vmlDrawing1.vml";
const before = drawn();
const NEXT = board([clientRow(ga, 0.3, {}, [{ link: { sheet: "周计划", cell: "A1" } }]), clientRow("新局", 0), clientRow(gd, 1), clientRow(gb, 0.5)]);
const MOVED: readonly Stood[] = [0, 1, 2, null, 5, 3];
const over = (changes: Parameters<typeof changed>[1], next: Drawing = NEXT, rows: readonly Stood[] = MOVED) => redraw(changed(before, changes), drawingOver(LAST, next, rows));
const textOf = (pkg: Package, part: string): string => pkg.text(part) ?? "";

/** Every relationship leads to a part that is there, and every part of a sheet has a type and something that leads to it. */
function expectSound(pkg: Package): void {
  const parts = [...pkg.entries.keys()];
  const targets = new Set(parts.flatMap((part) => readRelationships(pkg, part)).filter(({ external }) => !external).map(({ target }) => target));
  expect([...targets].filter((target) => pkg.find(target) === undefined)).toEqual([]);
  expect(parts.filter((part) => /charts|drawings|comments|tables|threaded|media/.test(part) && !part.endsWith(".rels") && !targets.has(part))).toEqual([]);
  expect([...readContentTypes(pkg).overrides.keys()].filter((part) => pkg.find(part) === undefined)).toEqual([]);
}

describe("notes", () => {
  const comment = (ref: string): string => `<comment ref="${ref}" authorId="0"><text><r><t>请再</t></r><r><t>核对</t></r></text></comment>`;
  const box = (row: number, column: number): string =>
    `<v:shape id="_x0000_s9${row}" type="#_x0000_t202" style="visibility:hidden"><x:ClientData ObjectType="Note"><x:Anchor>${column + 1}, 1, ${row}, 2, ${column + 3}, 3, ${row + 3}, 4</x:Anchor><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;
  const added = { [NOTES]: swap("</commentList>", `${comment("C6")}</commentList>`), [BOXES]: swap("</xml>", `${box(5, 2)}<br></xml>`) };

  test("of a person go with their cells, in their boxes, also in a drawing that is no XML", async () => {
    const { pkg, findings } = over(added);
    expect(textOf(pkg, NOTES)).toContain(comment("C5"));
    expect(textOf(pkg, BOXES)).toContain("<x:Anchor>3, 1, 4, 2, 5, 3, 7, 4</x:Anchor><x:Row>4</x:Row><x:Column>2</x:Column>");
    expect(textOf(pkg, NOTES)).toContain("按周计划算");
    expect(findings).toEqual([]);
    expectSound(pkg);
  });

  test("on a row that is taken out go with it, and that is said", () => {
    const { pkg, findings } = over({ [NOTES]: swap("</commentList>", `${comment("C5")}</commentList>`), [BOXES]: swap("</xml>", `${box(4, 2)}</xml>`) });
    expect(textOf(pkg, NOTES)).not.toContain("请再");
    expect(textOf(pkg, BOXES).match(/<v:shape /g)).toHaveLength(1);
    expect(findings).toEqual([{ code: "redrawn-note-gone", sheet: "客户看板", cell: "C5", with: { n: 1, cells: "C5" } }]);
  });

  const noted = (note: string | undefined): Drawing => ({ ...NEXT, rows: NEXT.rows.map((row, at) => (at === 1 ? { ...HEAD, cells: HEAD.cells.map((cell, column) => (column === 1 && cell ? (({ note: _, ...rest }) => (note === undefined ? rest : { ...rest, note }))(cell) : cell)) } : row)) });

  test.each([
    ["say what the drawing says now", noted("换了算法"), (text: string) => text, "换了算法", true],
    ["stay as a person wrote them over", noted("换了算法"), swap("按周计划算", "我改的说明"), "我改的说明", false],
    ["go where the drawing has none any more", noted(undefined), (text: string) => text, "", false],
  ] as const)("of ours %s", (_, next, change, says, fresh) => {
    const { pkg } = over({ [NOTES]: change }, next);
    if (says === "") {
      expect([pkg.find(NOTES), pkg.find(BOXES)]).toEqual([undefined, undefined]);
      expect(textOf(pkg, SHEET)).not.toContain("legacyDrawing");
    } else {
      expect(textOf(pkg, NOTES)).toContain(says);
      expect(textOf(pkg, NOTES).match(/<comment /g)).toHaveLength(1);
      expect(/id="_x0000_s(\d+)"/.exec(textOf(pkg, BOXES))?.[1] !== "8193").toBe(fresh);
    }
    expectSound(pkg);
  });

  test("of ours stay away where a person took them away", () => {
    const { pkg } = over({ [NOTES]: (text) => text.replace(/<comment .*<\/comment>/, ""), [BOXES]: (text) => text.replace(/<v:shape .*<\/v:shape>/, "") });
    expect(pkg.find(NOTES)).toBeUndefined();
  });

  test("that are the first of the sheet get a part and boxes of their own", async () => {
    const last: Drawing = { ...LAST, rows: LAST.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => cell && (({ note: _, ...rest }) => rest)(cell)) })) };
    const { pkg } = redraw(drawn(last), drawingOver(last, noted("新的说明"), MOVED));
    expect(textOf(pkg, NOTES)).toContain("新的说明");
    expectSound(pkg);
    expect(await sdkErrors(pkg.bytes)).toEqual([]);
  });

  test("that are talks go with their cells", () => {
    const thread = (ref: string): string => `<threadedComment ref="${ref}" id="{00000000-0000-0000-0000-000000000001}"><text>请再核对</text></threadedComment>`;
    const { pkg } = over({
      ...added,
      "xl/threadedComments/threadedComment1.xml": `<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments">${thread("C6")}</ThreadedComments>`,
      "[Content_Types].xml": swap("</Types>", '<Override PartName="/xl/threadedComments/threadedComment1.xml" ContentType="application/vnd.ms-excel.threadedcomments+xml"/></Types>'),
      [RELS]: swap("</Relationships>", '<Relationship Id="rId77" Type="http://schemas.microsoft.com/office/2017/10/relationships/threadedComment" Target="../threadedComments/threadedComment1.xml"/></Relationships>'),
    });
    expect(textOf(pkg, "xl/threadedComments/threadedComment1.xml")).toContain(thread("C5"));
    expectSound(pkg);
  });
});

describe("pictures, shapes and charts", () => {
  const anchor = (from: number, to: number, more = ""): string =>
    `<xdr:twoCellAnchor${more}><xdr:from><xdr:col>1</xdr:col><xdr:colOff>7</xdr:colOff><xdr:row>${from}</xdr:row><xdr:rowOff>8</xdr:rowOff></xdr:from><xdr:to><xdr:col>2</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${to}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="40" name="我的形状"/><xdr:cNvSpPr/></xdr:nvSpPr><xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:sp><xdr:clientData/></xdr:twoCellAnchor>`;

  test.each([
    ["on its row goes with it", 5, 6, "", 4, 5],
    ["across rows grows with them", 2, 4, "", 2, 6],
    ["that keeps its size does", 5, 7, ' editAs="oneCell"', 4, 6],
    ["fixed to the page stays", 5, 6, ' editAs="absolute"', 5, 6],
    ["on a row that is taken out goes behind the one before", 4, 5, ' editAs="oneCell"', 6, 7],
    ["behind all rows stays behind them", 40, 41, "", 40, 41],
  ])("a shape of a person %s", (_, from, to, more, newFrom, newTo) => {
    const { pkg } = over({ [DRAWING]: swap("</xdr:wsDr>", `${anchor(from, to, more)}</xdr:wsDr>`) });
    expect(textOf(pkg, DRAWING)).toContain(anchor(newFrom, newTo, more));
    expectSound(pkg);
  });

  test("our chart stays where and as a person left it, with new figures", async () => {
    const { pkg } = over({
      [DRAWING]: swap("<xdr:row>1</xdr:row>", "<xdr:row>30</xdr:row>"),
      [CHART]: all(swap('<a:srgbClr val="1F3864"/></a:solidFill></c:spPr><c:invertIfNegative', '<a:srgbClr val="FF00FF"/></a:solidFill></c:spPr><c:invertIfNegative'), swap('<c:gapWidth val="60"/>', '<c:gapWidth val="10"/>')),
    });
    const chart = textOf(pkg, CHART);
    expect(textOf(pkg, DRAWING)).toContain("<xdr:row>30</xdr:row>");
    expect(chart).toContain('val="FF00FF"');
    expect(chart).toContain('<c:gapWidth val="10"/>');
    expect(chart.match(/<c:v>[^<]*<\/c:v>/g)).toEqual(["完成率", ga, "新局", gd, gb, "0.3", "0", "1", "0.5"].map((text) => `<c:v>${text}</c:v>`));
    expect(chart).toContain("<c:f>'客户看板'!$B$3:$B$6</c:f>");
    expect(await sdkErrors(pkg.bytes)).toEqual([]);
  });

  test("our chart shows more rows once there are more, in the look that it has", () => {
    const { pkg } = over({ [CHART]: swap('<c:gapWidth val="60"/>', '<c:gapWidth val="10"/>') }, board([...NEXT.rows.slice(2), clientRow("末局", 1)]), [...MOVED, null]);
    expect(textOf(pkg, CHART)).toContain("<c:f>'客户看板'!$B$3:$B$7</c:f>");
    expect(textOf(pkg, CHART)).toContain('<c:gapWidth val="10"/>');
  });

  test("our chart with other data that a person chose keeps it, moved along", () => {
    const { pkg } = over({ [CHART]: (text) => text.replaceAll("'客户看板'!$B$3:$B$6", "客户看板!$B$4:$B$4") });
    expect(textOf(pkg, CHART)).toContain("<c:f>客户看板!$B$6:$B$6</c:f>");
  });

  test("our chart that a person deleted stays away", () => {
    const { pkg } = over({ [DRAWING]: (text) => text.replace(/<xdr:twoCellAnchor.*<\/xdr:twoCellAnchor>/, anchor(5, 6)) });
    expect(textOf(pkg, DRAWING)).not.toContain("graphicFrame");
    expect(textOf(pkg, DRAWING)).toContain(anchor(4, 5));
  });

  test("a chart of another kind is drawn anew, a new one comes beside a person's shape, one that is no more goes", async () => {
    const shaped = { [DRAWING]: swap("</xdr:wsDr>", `${anchor(5, 6)}</xdr:wsDr>`) };
    const column = NEXT.charts.map((chart) => ({ ...chart, kind: "column" as const }));
    expect(textOf(over(shaped, { ...NEXT, charts: column }).pkg, CHART)).toContain('<c:barDir val="col"/>');
    const added = NEXT.charts.map((chart) => ({ ...chart, title: "另一张" }));
    const { pkg } = over(shaped, { ...NEXT, charts: added });
    expect(textOf(pkg, DRAWING).match(/<xdr:cNvPr id="(\d+)" name="([^"]*)"/g)).toEqual(['<xdr:cNvPr id="40" name="我的形状"', '<xdr:cNvPr id="41" name="Chart 1"']);
    expect([...pkg.entries.keys()].filter((part) => part.startsWith("xl/charts/"))).toHaveLength(1);
    expect(textOf(pkg, "xl/charts/chart2.xml")).toContain("另一张");
    expectSound(pkg);
    expect(await sdkErrors(pkg.bytes)).toEqual([]);
  });

  test("the drawing goes with the last chart in it, and comes with the first", () => {
    const bare = redraw(before, drawingOver(LAST, { ...NEXT, charts: [] }, MOVED));
    expect([...bare.pkg.entries.keys()].filter((part) => /charts|drawings\/drawing/.test(part))).toEqual([]);
    expect(bare.xml).not.toContain("<drawing ");
    expectSound(bare.pkg);
    const again = redraw(bare.pkg, drawingOver({ ...NEXT, charts: [] }, NEXT));
    expect(again.xml).toMatch(/<drawing r:id="rId\d+"\/>/);
    expectSound(again.pkg);
  });

  test("a chart of a person over our cells follows them", () => {
    const { pkg } = over({
      "xl/charts/chart9.xml": `<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart><c:plotArea><c:pieChart><c:ser><c:val><c:numRef><c:f>客户看板!$B$6</c:f></c:numRef></c:val></c:ser></c:pieChart></c:plotArea></c:chart></c:chartSpace>`,
      "[Content_Types].xml": swap("</Types>", '<Override PartName="/xl/charts/chart9.xml" ContentType="application/vnd.openxmlformats-officedocument.drawingml.chart+xml"/></Types>'),
      "xl/drawings/_rels/drawing1.xml.rels": swap("</Relationships>", `<Relationship Id="rId9" Type="${OFFICE}/chart" Target="../charts/chart9.xml"/></Relationships>`),
      [DRAWING]: (text) => {
        const frame = /<xdr:twoCellAnchor.*<\/xdr:twoCellAnchor>/.exec(text)?.[0] ?? "";
        return text.replace(frame, frame + frame.replace('r:id="rId1"', 'r:id="rId9"'));
      },
    });
    expect(textOf(pkg, "xl/charts/chart9.xml")).toContain("<c:f>客户看板!$B$5</c:f>");
    expectSound(pkg);
  });
});

describe("links", () => {
  const web = `<Relationship Id="rId60" Type="${OFFICE}/hyperlink" Target="https://example.invalid/" TargetMode="External"/>`;

  test("of a person go with their cells, also out of the workbook; ours follow the drawing", () => {
    const { xml, pkg } = over({ [RELS]: swap("</Relationships>", `${web}</Relationships>`), [SHEET]: swap("</hyperlinks>", '<hyperlink ref="C6" r:id="rId60" tooltip="我的"/></hyperlinks>') });
    expect(xml).toContain("<hyperlinks><hyperlink ref=\"A3\" location=\"'周计划'!A1\"/><hyperlink ref=\"C5\" r:id=\"rId60\" tooltip=\"我的\"/></hyperlinks>");
    expect(textOf(pkg, RELS)).toContain(web);
  });

  test("of ours are set where the drawing's have changed, and stay away where a person took them away", () => {
    const other = board([clientRow(ga, 0.3, {}, [{ link: { sheet: "周计划", cell: "B7" } }]), ...NEXT.rows.slice(3)]);
    expect(over({}, other).xml).toContain("<hyperlinks><hyperlink ref=\"A3\" location=\"'周计划'!B7\"/></hyperlinks>");
    expect(over({ [SHEET]: (text) => text.replace(/<hyperlinks>.*<\/hyperlinks>/, "") }).xml).not.toContain("hyperlink");
  });
});

describe("tables", () => {
  const TABLE = "xl/tables/table1.xml";
  const tabled = (drawing: Drawing): Drawing => ({ ...drawing, table: { name: "客户表", area: { top: 1, left: 0, bottom: drawing.rows.length - 1, right: 2 } } });
  const last = tabled(LAST);
  const sheet = drawn(last);
  const longer = tabled(board([...NEXT.rows.slice(2), clientRow("末局", 1)]));

  test("of ours keep their name, look and filters over more rows", async () => {
    const dressed = changed(sheet, { [TABLE]: all(swap('<autoFilter ref="A2:C6"/>', '<autoFilter ref="A2:C6"><filterColumn colId="1"><filters><filter val="0.5"/></filters></filterColumn></autoFilter>'), swap("<tableStyleInfo ", '<tableStyleInfo name="TableStyleLight1" ')) });
    const { pkg } = redraw(dressed, drawingOver(last, longer, [...MOVED, null]));
    expect(textOf(pkg, TABLE)).toContain('displayName="客户表" ref="A2:C7"');
    expect(textOf(pkg, TABLE)).toContain('<autoFilter ref="A2:C7"><filterColumn colId="1"><filters><filter val="0.5"/></filters></filterColumn></autoFilter>');
    expect(textOf(pkg, TABLE)).toContain('name="TableStyleLight1"');
    expect(await sdkErrors(pkg.bytes)).toEqual([]);
  });

  test("of ours take in a column of a person between their own", () => {
    const own = { ...last, columns: [LAST.columns[0], { width: 9, own: true as const }, ...LAST.columns.slice(1)].flatMap((column) => column ?? []), rows: LAST.rows.map(({ cells, ...row }, at) => ({ ...row, cells: [cells[0] ?? null, at === 1 ? { value: "我的列", role: "head" as const } : null, ...cells.slice(1)] })), merges: [], charts: [], toneRules: [], validations: [], table: { name: "客户表", area: { top: 1, left: 0, bottom: 5, right: 3 } } };
    const { pkg } = redraw(sheet, drawingOver(last, own, undefined, [0, null, 1, 2]));
    expect([...textOf(pkg, TABLE).matchAll(/<tableColumn [^>]*name="([^"]*)"/g)].map(([, name]) => name)).toEqual(["客户", "我的列", "完成率", "说明"]);
    expect(new Set([...textOf(pkg, TABLE).matchAll(/<tableColumn [^>]*id="([^"]*)"/g)].map(([, id]) => id)).size).toBe(4);
  });

  test("with a blank heading, which Excel would call damaged, are taken out, and that is said", () => {
    const blank = { ...longer, rows: longer.rows.map((row, at) => (at === 1 ? { ...row, cells: [row.cells[0] ?? null, null, row.cells[2] ?? null] } : row)) };
    const { pkg, findings } = redraw(sheet, drawingOver(last, blank, [...MOVED, null]));
    expect(pkg.find(TABLE)).toBeUndefined();
    expect(findings.map(({ code }) => code)).toEqual(["redrawn-part-gone"]);
    expectSound(pkg);
  });

  test("come with the first drawing that has one, and go with the last", () => {
    const made = redraw(before, drawingOver(LAST, tabled(NEXT), MOVED)).pkg;
    expect(textOf(made, TABLE)).toContain('ref="A2:C6"');
    expectSound(made);
    expect(redraw(made, drawingOver(tabled(NEXT), NEXT)).pkg.find(TABLE)).toBeUndefined();
  });

  test("of ours that a person dissolved are not made again, and its cells are drawn all the same", () => {
    const { pkg, xml, findings } = redraw(before, drawingOver(last, longer, [...MOVED, null]));
    expect([pkg.find(TABLE), xml.includes("<tablePart"), findings]).toEqual([undefined, false, []]);
    expect(xml).toContain("末局");
    expectSound(pkg);
  });

  test("of a person go with their cells", () => {
    const own = (ref: string): string => `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="9" name="我的表" displayName="我的表" ref="${ref}"><autoFilter ref="${ref}"/><tableColumns count="1"><tableColumn id="1" name="h"/></tableColumns></table>`;
    const { pkg } = over({
      "xl/tables/table9.xml": own("H10:H12"),
      "[Content_Types].xml": swap("</Types>", '<Override PartName="/xl/tables/table9.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml"/></Types>'),
      [RELS]: swap("</Relationships>", `<Relationship Id="rId9" Type="${OFFICE}/table" Target="../tables/table9.xml"/></Relationships>`),
      [SHEET]: swap("</worksheet>", '<tableParts count="1"><tablePart r:id="rId9"/></tableParts></worksheet>'),
    }, board(NEXT.rows.slice(2, 5)), MOVED.slice(0, 5));
    expect(textOf(pkg, "xl/tables/table9.xml")).toBe(own("H9:H11"));
  });
});
