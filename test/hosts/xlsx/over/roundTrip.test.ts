import { openPackage } from "../../../../src/hosts/xlsx/package.js";
import { XlsxHost } from "../../../../src/hosts/xlsx/xlsxHost.js";
import { planWrites } from "../../../../src/merge/planWrites.js";
import type { Drawing } from "../../../../src/model/drawing.js";
import { isEdited, markerOf } from "../../../../src/model/marker.js";
import { creating } from "../../../../src/model/writePlan.js";
import { SOFFICE, savedBy } from "../../../support/libreOffice.js";
import { drawingOver, type Stood } from "../../over.js";
import { everyFeature } from "../everyFeature.js";
import { handmade } from "../handmade.js";
import { newErrors, sdkErrors } from "../validate.js";
import { board, clientRow, LAST, NAMES } from "./board.js";

const MEMORY: Drawing = { ...LAST, key: { kind: "memory", subject: "" }, name: "周复盘_记忆", hidden: true, charts: [], rows: [{ height: 15, cells: [{ value: '{"客户看板":"…"}', role: "small", format: "text" }] }], merges: [], validations: [], toneRules: [], print: { ...LAST.print, titleRows: null, area: { top: 0, left: 0, bottom: 0, right: 0 } } };
const [ga, gb, , gd] = NAMES;
const NEXT = board([clientRow(ga, 0.3), clientRow("新局", 0), clientRow(gd, 1), clientRow(gb, 0.5)]);
const MOVED: readonly Stood[] = [0, 1, 2, null, 5, 3];

if (SOFFICE === undefined) console.log("LibreOffice is not here: that our sheets survive being saved by it is not tested.");
else {
  const soffice = SOFFICE;
  describe("a workbook that LibreOffice has saved", () => {
    let saved: Uint8Array = new Uint8Array();
    beforeAll(async () => {
      const host = new XlsxHost(handmade().bytes, "a.xlsx");
      await host.write([creating(LAST, "0.1.0"), creating(everyFeature, "0.1.0"), creating(MEMORY, "0.1.0")]);
      saved = (await savedBy(soffice, { "a.xlsx": host.bytes() }))["a.xlsx"] ?? saved;
    }, 120_000);

    test("still has our sheets by their markers, unedited and uncoloured, and the memory out of sight", async () => {
      const { sheets } = await new XlsxHost(saved, "a.xlsx").read();
      expect(sheets.map((sheet) => [sheet.name, markerOf(sheet)?.key.kind, sheet.visibility === "visible"])).toEqual([
        ["周计划", undefined, true],
        [LAST.name, "clients", true],
        [everyFeature.name, "coordination", true],
        [MEMORY.name, "memory", false],
      ]);
      for (const sheet of sheets.slice(1)) {
        const marker = markerOf(sheet);
        expect([sheet.name, marker && isEdited(sheet, marker), sheet.paints]).toEqual([sheet.name, false, []]);
      }
    });

    test("has them drawn over in place by a second run, with nothing doubled and the memory very hidden again", async () => {
      const host = new XlsxHost(saved, "a.xlsx");
      const { writes } = planWrites(await host.read(), [NEXT, everyFeature, MEMORY], "0.1.0");
      expect(writes.map(({ sheet, act }) => [sheet, act])).toEqual([LAST, everyFeature, MEMORY].map(({ name }) => [name, "redraw"]));
      await host.write([drawingOver(LAST, NEXT, MOVED), drawingOver(everyFeature, everyFeature), { ...creating(MEMORY, "0.1.0"), act: "redraw" }]);
      const { sheets, findings } = await host.read();
      expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([["周计划", "visible"], [LAST.name, "visible"], [everyFeature.name, "visible"], [MEMORY.name, "veryHidden"]]);
      expect(sheets[1]?.rows.slice(2).map(([name, done]) => [name, done])).toEqual([[ga, 0.3], ["新局", 0], [gd, 1], [gb, 0.5]]);
      expect(findings.map(({ code }) => code).filter((code) => code.startsWith("redrawn"))).toEqual([]);
      const pkg = openPackage(host.bytes());
      const xml = pkg.text("xl/worksheets/sheet2.xml") ?? "";
      expect(xml.match(/<cfRule /g)).toHaveLength(2);
      expect(xml.match(/<dataValidation /g)).toHaveLength(1);
      expect(xml.match(/<hyperlink /g)).toBeNull();
      const texts = [...pkg.entries.keys()].filter((part) => /comments\d|charts\/chart\d/.test(part)).map((part) => pkg.text(part) ?? "");
      expect(texts.filter((text) => text.includes("按周计划算"))).toHaveLength(1);
      const chart = texts.filter((text) => text.includes("客户看板"));
      expect(chart).toHaveLength(1);
      expect([...(chart[0] ?? "").matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(([, value]) => value).slice(-8)).toEqual([ga, "新局", gd, gb, "0.3", "0", "1", "0.5"]);
      expect(newErrors(await sdkErrors(saved), await sdkErrors(host.bytes()))).toEqual([]);
    });

    test("is opened by it again after that, our sheets as we drew them", async () => {
      const host = new XlsxHost(saved, "a.xlsx");
      await host.write([drawingOver(LAST, NEXT, MOVED), drawingOver(everyFeature, everyFeature)]);
      const again = new XlsxHost((await savedBy(soffice, { "b.xlsx": host.bytes() }))["b.xlsx"] ?? new Uint8Array(), "b.xlsx");
      for (const sheet of (await again.read()).sheets.slice(1)) {
        const marker = markerOf(sheet);
        expect([sheet.name, marker && isEdited(sheet, marker)]).toEqual([sheet.name, false]);
      }
      await again.write([drawingOver(NEXT, LAST, [0, 1, 2, 5, null, 4])]);
      expect((await again.read()).sheets[1]?.rows.slice(2).map(([name]) => name)).toEqual([...NAMES]);
    }, 120_000);
  });
}
