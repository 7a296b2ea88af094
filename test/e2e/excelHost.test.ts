import { planWrites } from "../../src/merge/planWrites.js";
import { keepsThePromises } from "../hosts/contract.js";
import { STUBBORN, contractDrawing, userWorkbook } from "../hosts/contractBook.js";
import { closeBrowser } from "../stand-in/openStandIn.js";
import { openProbe, type OpenedProbe } from "../stand-in/openProbe.js";
import { keeping } from "./keeping.js";
import { oneProbe } from "./oneProbe.js";

jest.setTimeout(60_000);

const keep = keeping<OpenedProbe>();

afterAll(closeBrowser);

describe.each(["web", "desktop"] as const)("Excel for %s, through the unmodified library", (platform) => {
  const open = oneProbe({ platform });
  keepsThePromises(async (workbook) => (await open(workbook)).host);
});

describe("Excel on the web", () => {
  test("gets everything a drawing holds", async () => {
    const opened = keep(await openProbe(userWorkbook()));
    const { host, standIn } = opened;
    await host.ready();
    await host.write(planWrites(await host.read(), [contractDrawing("销售甲", "销售甲的周复盘")], "0.1.0").writes);
    const sheet = standIn.book.sheets[2];
    expect(sheet?.tables.map(({ name, area }) => [name, area.top, area.bottom])).toEqual([["ZFP_one", 2, 2 + STUBBORN.length]]);
    expect(sheet?.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 3 }]);
    expect(sheet?.freeze).toEqual({ top: 0, left: 0, bottom: 2, right: 0 });
    expect([...(sheet?.hiddenColumns ?? [])]).toEqual([4]);
    expect(sheet?.widths.get(0)).toBe(129.75);
    expect(sheet?.heights.get(5)).toBe(18);
    expect(sheet?.rows[3]?.[0]).toMatchObject({ value: "=1+1", formula: null, quoted: true, format: "@", hyperlink: { documentReference: "周计划!A2" } });
    expect(sheet?.rows[1]?.[0]).toMatchObject({ value: 0.75, format: "0%", look: { "font/color": "#1E6B37", "fill/color": "#E6F2E8", "font/size": 14, "font/bold": true } });
    expect(sheet?.rows[3]?.[0]?.look).toMatchObject({ "borders/EdgeBottom/style": "Continuous", "font/underline": "None", horizontalAlignment: "Left", wrapText: true });
    expect(sheet?.validations.map(({ kept }) => kept["rule"])).toEqual([{ list: { inCellDropDown: true, source: "完成,部分完成" } }]);
    expect(sheet?.rules.map(({ kept }) => kept)).toEqual([{
      "textComparison/rule": { operator: "BeginsWith", text: "完成" },
      "textComparison/format/font/color": "#1E6B37",
      "textComparison/format/fill/color": "#E6F2E8",
    }]);
    expect(sheet?.charts).toMatchObject([{
      name: "ZFP_1", type: "BarClustered", place: { top: 1, left: 5, bottom: 12, right: 10 },
      series: [{ kept: { name: "完成", color: "#1F3864", categories: expect.stringContaining("!A4:A7") } }],
      kept: { "title/text": "完成率", "legend/visible": false, "axes/categoryAxis/reversePlotOrder": true },
    }, {
      name: "ZFP_2", type: "RadarMarkers", place: { top: 13, left: 5, bottom: 24, right: 10 },
      series: [{ kept: { name: "本次", "line/color": "#1F3864" } }, { kept: { name: "上次" } }],
      kept: { "axes/valueAxis/minimum": 0, "axes/valueAxis/maximum": 5, "legend/visible": true },
    }]);
    expect(sheet?.kept).toMatchObject({
      showGridlines: false, tabColor: "#1F3864", "pageLayout/orientation": "Landscape", "pageLayout/paperSize": "A4", "pageLayout/zoom": { horizontalFitToPages: 1 },
      "pageLayout/titleRows": "1:3", "pageLayout/headersFooters/defaultForAllPages/rightFooter": "&8&K595959&P / &N",
    });
  });

  test("draws 80 rows of 12 columns in three batches after one look within 400 kB, and reads the workbook in two", async () => {
    const opened = keep(await openProbe(userWorkbook()));
    const { host, standIn } = opened;
    await host.ready();
    const cells = Array.from({ length: 12 }, (_, column) => ({ value: column < 8 ? `第${column}列的文字内容` : column, role: "text" as const, tone: "good" as const }));
    const page = { ...contractDrawing("销售甲", "页"), columns: cells.map(() => ({ width: 12 })), rows: Array.from({ length: 80 }, () => ({ height: 20, cells })), table: null };
    const { writes } = planWrites(await host.read(), [page], "0.1.0");
    expect(standIn.costs).toHaveLength(2);
    await host.write(writes);
    const costs = standIn.costs.slice(2);
    expect(costs).toHaveLength(4);
    expect(costs.reduce((sum, { actions }) => sum + actions, 0)).toBeLessThan(200);
    expect(costs.reduce((sum, { requestBytes }) => sum + requestBytes, 0)).toBeLessThan(400_000);
    await host.write(planWrites(await host.read(), [page], "0.1.0").writes);
    expect(standIn.costs.slice(6)).toHaveLength(6);
  });

  test("asks a workbook that it has seen only for the sheets there were and one more, and finds those added meanwhile all the same", async () => {
    const { host, standIn } = keep(await openProbe(userWorkbook()));
    await host.ready();
    const { sheets } = await host.read();
    await host.read();
    expect(standIn.costs[2]?.actions).toBeLessThan((standIn.costs[0]?.actions ?? 0) / 2);
    const [first] = standIn.book.sheets;
    if (first) for (const name of ["又一张", "再一张"]) standIn.book.sheets.push({ ...structuredClone(first), id: name, name });
    expect((await host.read()).sheets.map(({ name }) => name)).toEqual([...sheets.map(({ name }) => name), "又一张", "再一张"]);
    expect(standIn.costs.slice(4)).toHaveLength(3);
  });
});

describe("where office.js cannot be reached or there is no Excel", () => {
  test.each([
    ["plain", "plain-browser"],
    ["hangs", "unreachable"],
    ["fails", "unreachable"],
  ] as const)("an address that is %s is told as %s, with the page up", async (library, surroundings) => {
    const opened = keep(await openProbe(userWorkbook(), {}, { library }));
    await opened.pane.waitForFunction(() => "probe" in globalThis);
    expect(await opened.host.ready(library === "hangs" ? 300 : 5000)).toBe(surroundings);
  });
});
